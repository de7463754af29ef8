Feature: Offices and when they are held

  Rule: in-office-after-its-start

    Scenario Outline: The mayor, sworn in on 1 June 2020, opens a fair <fair>
      Given these statements:
        """
        events: {oath: {title: Oath}, fair: {title: Fair}}
        names: {lee: {name: Ann Lee, terms: [{office: mayor, from: oath}]}}
        statements:
        - {id: title, source: A, paragraph: 1, wording: the mayor, says: Her., holds: {who: lee, office: mayor, at: fair}}
        - {id: opens, source: A, paragraph: 2, wording: <fair>, says: Opens., gives: fair.time}
        - {id: sworn, source: B, paragraph: 1, wording: 1 June 2020, says: Sworn in., gives: oath.time}
        """
      Then title <goes with> opens and sworn, because of "in-office-after-its-start"
      And nothing else conflicts

      Examples:
        | fair        | goes with      |
        | in May 2019 | conflicts with |
        | in May 2021 | agrees with    |

  Rule: in-office-before-its-end

    Scenario Outline: The <title>, in office until 1 June 2020, opens a fair in May 2021
      Given these statements:
        """
        events: {leaves: {title: Leaves}, fair: {title: Fair}}
        names: {lee: {name: Ann Lee, terms: [{office: mayor, to: leaves}]}}
        statements:
        - {id: title, source: A, paragraph: 1, wording: the <title>, says: Her., holds: {who: lee, office: mayor, at: fair}}
        - {id: opens, source: A, paragraph: 2, wording: in May 2021, says: Opens., gives: fair.time}
        - {id: left, source: B, paragraph: 1, wording: 1 June 2020, says: Left., gives: leaves.time}
        """
      Then <outcome>
      And nothing else conflicts

      Examples:
        | title        | outcome                                                                     |
        | mayor        | title conflicts with opens and left, because of "in-office-before-its-end" |
        | former mayor | title agrees with left, because of "former-after-a-term"                   |

  Rule: in-office-when-printed

    Scenario Outline: <title> Lee, who takes office in July 2024
      Given these statements:
        """
        events: {oath: {title: Oath}}
        names: {lee: {name: Ann Lee, terms: [{office: mayor, from: oath}]}}
        statements:
        - {id: title, source: A, paragraph: 1, wording: <title> Lee, says: Her., holds: {who: lee, office: mayor}}
        - {id: sworn, source: B, paragraph: 1, wording: in July 2024, tense: future, says: Oath., gives: oath.time}
        """
      Then <outcome>
      And nothing else conflicts

      Examples:
        | title       | outcome                                                          |
        | Mayor       | title conflicts with sworn, because of "in-office-when-printed" |
        | Mayor-elect | title is unchecked                                               |
