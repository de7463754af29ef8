Feature: Former holders of an office, and those between two terms

  Rule: former-after-a-term

    Scenario Outline: Former mayor Lee, whose term ends <end>
      Given these statements:
        """
        events: {leaves: {title: Leaves}}
        names: {lee: {name: Ann Lee, terms: [{office: mayor, to: leaves}]}}
        statements:
        - {id: title, source: A, paragraph: 1, wording: former mayor Lee, says: Her., holds: {who: lee, office: mayor}}
        - {id: left, source: B, paragraph: 1, wording: <end>, tense: <tense>, says: Leaves., gives: leaves.time}
        """
      Then title <goes with> left, because of "former-after-a-term"
      And nothing else conflicts

      Examples:
        | end          | tense  | goes with      |
        | in July 2024 | future | conflicts with |
        | in 2010      | past   | agrees with    |

  Rule: not-in-office-between-terms

    Scenario Outline: The president, in office to 2008 and from 2012, at a summit <when>
      Given these statements:
        """
        events: {leaves: {title: Leaves}, returns: {title: Returns}, summit: {title: Summit}}
        names: {lee: {name: Ann Lee, terms: [{office: president, to: leaves}, {office: president, from: returns}]}}
        statements:
        - {id: title, source: A, paragraph: 1, wording: the president, says: s, holds: {who: lee, office: president, at: summit}}
        - {id: when, source: A, paragraph: 2, wording: <when>, says: Summit., gives: summit.time}
        - {id: left, source: B, paragraph: 1, wording: in 2008, says: Left., gives: leaves.time}
        - {id: back, source: B, paragraph: 2, wording: in 2012, says: Back., gives: returns.time}
        """
      Then title <goes with> when, left and back, because of "not-in-office-between-terms"
      And nothing else conflicts

      Examples:
        | when    | goes with      |
        | in 2010 | conflicts with |
        | in 2014 | agrees with    |
