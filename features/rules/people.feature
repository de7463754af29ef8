Feature: Births, kinship and offices
  # The reports are of 1 May 2024.

  Rule: life-between-birth-and-death

    Scenario Outline: Born in 1950, died <death>
      Given these statements:
        """
        events: {birth: {title: Birth}, death: {title: Death}}
        names: {ada: {name: Ada Berg, born: birth, died: death}}
        statements:
        - {id: start, source: A, paragraph: 1, wording: in 1950, says: Born., gives: birth.time}
        - {id: end, source: B, paragraph: 1, wording: <death>, says: Died., gives: death.time}
        """
      Then start <goes with> end, because of "life-between-birth-and-death"
      And nothing else conflicts
      And nothing else is strained

      Examples:
        | death   | goes with      |
        | in 1949 | conflicts with |
        | in 2019 | agrees with    |

  Rule: kin-years-apart

    Scenario Outline: A mother born in 1980, her son born <son>
      Given these statements:
        """
        events: {hers: {title: Her birth}, his: {title: His birth}}
        names: {ada: {name: Ada Berg, born: hers}, tom: {name: Tom Berg, born: his}}
        statements:
        - {id: kin, source: A, paragraph: 1, wording: her son, says: Kin., kin: {who: tom, is: son, of: ada}}
        - {id: mother, source: A, paragraph: 2, wording: in 1980, says: Hers., gives: hers.time}
        - {id: son, source: B, paragraph: 1, wording: <son>, says: His., gives: his.time}
        """
      # plainly from 12 years on, charitably from nothing on
      Then kin <goes with> mother and son, because of "kin-years-apart"
      And nothing else conflicts
      And nothing else is strained

      Examples:
        | son     | goes with           |
        | in 1975 | conflicts with      |
        | in 1988 | is strained against |
        | in 2005 | agrees with         |

  Rule: born-in-the-parents-time

    Scenario Outline: A father who died in March 1970, his son born <birth>
      Given these statements:
        """
        events: {death: {title: His death}, birth: {title: The birth}}
        names: {max: {name: Max Berg, died: death}, tom: {name: Tom Berg, born: birth}}
        statements:
        - {id: kin, source: A, paragraph: 1, wording: his father, says: Kin., kin: {who: max, is: father, of: tom}}
        - {id: end, source: A, paragraph: 2, wording: 3 March 1970, says: Died., gives: death.time}
        - {id: start, source: B, paragraph: 1, wording: <birth>, says: Born., gives: birth.time}
        """
      Then kin <goes with> end and start, because of "born-in-the-parents-time"
      And nothing else conflicts
      And nothing else is strained

      Examples:
        | birth      | goes with           |
        | 3 May 1975 | is strained against |
        | 3 May 1970 | agrees with         |

  Rule: one-kinship

    Scenario Outline: His son, and <wording>
      Given these statements:
        """
        names: {max: {name: Max Berg}, tom: {name: Tom Berg}}
        statements:
        - {id: one, source: A, paragraph: 1, wording: his son, says: Kin., kin: {who: tom, is: son, of: max}}
        - {id: two, source: B, paragraph: 1, wording: <wording>, says: Kin., kin: {who: tom, is: <is>, of: max}}
        """
      Then one <goes with> two, because of "one-kinship"
      And nothing else conflicts
      And nothing else is strained

      Examples:
        | wording      | is       | goes with           |
        | his grandson | grandson | conflicts with      |
        | his stepson  | stepson  | is strained against |

    Scenario: Father and son are one kinship
      Given these statements:
        """
        names: {max: {name: Max Berg}, tom: {name: Tom Berg}}
        statements:
        - {id: one, source: A, paragraph: 1, wording: his son, says: Kin., kin: {who: tom, is: son, of: max}}
        - {id: two, source: B, paragraph: 1, wording: his father, says: Kin., kin: {who: max, is: father, of: tom}}
        """
      Then one is corroborated
      And nothing conflicts
