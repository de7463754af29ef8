Feature: Denied and withheld

  Rule: asserted-against-denied

    Scenario: The deal was signed; the deal was not signed
      Given these statements:
        """
        events: {deal: {title: The deal is signed}}
        statements:
        - {id: signed, source: A, paragraph: 1, wording: signed, says: It was signed., happens: deal}
        - {id: denied, source: B, paragraph: 1, wording: nothing was signed, says: s, happens: deal, stance: denied}
        """
      Then signed is strained against denied, because of "asserted-against-denied"
      And nothing else is strained
      And nothing conflicts

    Scenario: The deal was signed; a treaty was not signed
      Given these statements:
        """
        events: {deal: {title: The deal is signed}, treaty: {title: A treaty is signed}}
        statements:
        - {id: signed, source: A, paragraph: 1, wording: signed, says: It was signed., happens: deal}
        - {id: denied, source: B, paragraph: 1, wording: no treaty, says: s, happens: treaty, stance: denied}
        """
      Then signed and denied are not compared
      And denied is unchecked
      And nothing is strained

  Rule: announced-stays-announced

    Background:
      Given these facts:
        """
        sources:
        - {source: monday, publication: {date: 2024-04-29, zone: UTC}}
        - {source: wednesday, publication: {date: 2024-05-01, zone: UTC}}
        topics: {venue: {title: The venue}}
        """

    Scenario: Announced on Monday, still a secret on Wednesday
      Given these statements:
        """
        statements:
        - {id: out, source: monday, paragraph: 1, wording: announced, says: s,
           disclosed: {what: venue, is: announced}}
        - {id: kept, source: wednesday, paragraph: 1, wording: secret, says: s,
           disclosed: {what: venue, is: withheld}}
        """
      Then out is strained against kept, because of "announced-stays-announced"
      And nothing else is strained

    Scenario: Still a secret on Monday, announced on Wednesday
      Given these statements:
        """
        statements:
        - {id: kept, source: monday, paragraph: 1, wording: secret, says: s, disclosed: {what: venue, is: withheld}}
        - {id: out, source: wednesday, paragraph: 1, wording: announced, says: s,
           disclosed: {what: venue, is: announced}}
        """
      Then out agrees with kept, because of "announced-stays-announced"
      And nothing is strained
