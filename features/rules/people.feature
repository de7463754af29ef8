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
