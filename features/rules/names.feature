Feature: Names, and who says the same

  Rule: one-name
    # Names that share at least half the words of the longer one are strained, others conflict.

    Scenario Outline: Head of the Bank of Norland, and of <other>
      Given these statements:
        """
        names: {berg: {name: Ada Berg}}
        statements:
        - {id: one, source: A, paragraph: 1, wording: Bank of Norland, says: s,
           named: {what: berg, as: organisation, is: Bank of Norland}}
        - {id: two, source: B, paragraph: 1, wording: <other>, says: s,
           named: {what: berg, as: organisation, is: <other>}}
        """
      Then one <goes with> two, because of "one-name"
      And nothing else conflicts
      And nothing else is strained

      Examples:
        | other                 | goes with           |
        | Ministry of Fish      | conflicts with      |
        | Union Bank of Norland | is strained against |

    Scenario: Two spellings of one name are one name
      Given these statements:
        """
        names: {berg: {name: Ada Berg}, bank: {name: Bank of Norland, aliases: [Norland's bank]}}
        statements:
        - {id: one, source: A, paragraph: 1, wording: Bank of Norland, says: s,
           named: {what: berg, as: organisation, is: bank}}
        - {id: two, source: B, paragraph: 1, wording: Norland's bank, says: s,
           named: {what: berg, as: organisation, is: bank}}
        """
      Then one is corroborated
      And nothing conflicts
      And nothing is strained

  Rule: same-claim-several-voices

    Scenario: Two papers, each in its own voice
      Given these statements:
        """
        quantities: {boats.count: {kind: count, title: Boats}}
        statements:
        - {id: one, source: A, paragraph: 1, wording: seven boats, says: Seven boats., gives: boats.count}
        - {id: two, source: B, paragraph: 1, wording: 7 boats, says: Seven boats., gives: boats.count}
        """
      Then one agrees with two, because of "same-claim-several-voices"
      And one is corroborated

    Scenario: Two papers print one agency
      Given these statements:
        """
        sources:
        - {source: A, publication: {date: 2024-05-01, zone: UTC}, origins: [{id: agency, name: The agency}]}
        - {source: B, publication: {date: 2024-05-01, zone: UTC}, origins: [{id: agency, name: The agency}]}
        quantities: {boats.count: {kind: count, title: Boats}}
        statements:
        - {id: one, source: A, paragraph: 1, wording: seven boats, says: s, gives: boats.count, origin: agency}
        - {id: two, source: B, paragraph: 1, wording: 7 boats, says: s, gives: boats.count, origin: agency}
        """
      Then one agrees with two, because of "same-claim-several-voices"
      And one is uncontested
