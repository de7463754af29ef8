Feature: Order without a clock

  Rule: one-solution-for-all

    Background:
      Given these facts:
        """
        events: {vote: {title: The vote}, strike: {title: The strike}, fall: {title: The cabinet falls}}
        statements:
        - {id: one, source: A, paragraph: 1, wording: ahead of, says: Vote first., order: {first: vote, then: strike}}
        - {id: two, source: B, paragraph: 1, wording: brought down, says: Then it fell.,
           order: {first: strike, then: fall}}
        """

    Scenario: Vote before strike, strike before fall, fall before vote
      Given these statements:
        """
        - {id: three, source: C, paragraph: 1, wording: led to, says: Vote after all.,
           order: {first: fall, then: vote}}
        """
      Then three conflicts with one and two, because of "one-solution-for-all"
      And nothing else conflicts

    Scenario: Vote before strike, strike before fall, vote before fall
      Given these statements:
        """
        - {id: three, source: C, paragraph: 1, wording: led to, says: Vote before all.,
           order: {first: vote, then: fall}}
        """
      Then nothing conflicts
      And nothing is strained
