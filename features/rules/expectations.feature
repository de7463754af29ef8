Feature: Expected and happened
  The sources A, B and C are of Wednesday 1 May 2024, UTC.

  Rule: expected-value-came-true

    Scenario Outline: Expected to take 3 hours, took <took>
      Given these statements:
        """
        quantities: {vote.duration: {kind: duration, title: How long the vote takes}}
        statements:
        - {id: plan, source: A, paragraph: 1, wording: 3 hours, says: To be so., gives: vote.duration, mood: expected}
        - {id: fact, source: B, paragraph: 1, wording: <took>, says: It was so., gives: vote.duration}
        """
      Then <outcome>
      And nothing conflicts

      Examples:
        | took    | outcome                                                    |
        | 3 hours | plan agrees with fact, because of "expected-value-came-true" |
        | 9 hours | plan and fact are not compared                             |

  Rule: expected-value-superseded

    Scenario Outline: Expected to take 3 hours, took <took>
      Given these statements:
        """
        quantities: {vote.duration: {kind: duration, title: How long the vote takes}}
        statements:
        - {id: plan, source: A, paragraph: 1, wording: 3 hours, says: To be so., gives: vote.duration, mood: expected}
        - {id: fact, source: B, paragraph: 1, wording: <took>, says: It was so., gives: vote.duration}
        """
      # 2.5 to 3.5 hours against 8.5 to 9.5 hours
      Then <outcome>
      And nothing conflicts

      Examples:
        | took    | outcome                    |
        | 9 hours | plan is superseded by fact |
        | 3 hours | plan is corroborated       |

  Rule: expected-time-came-true

    Scenario Outline: Expected today, happened <happened>
      Given these statements:
        """
        events: {launch: {title: The launch}}
        statements:
        - {id: plan, source: A, paragraph: 1, wording: today, says: To be today., gives: launch.time, mood: expected}
        - {id: fact, source: B, paragraph: 1, wording: <happened>, says: It was then., gives: launch.time}
        """
      Then <outcome>
      And nothing conflicts

      Examples:
        | happened       | outcome                                                   |
        | this morning   | plan agrees with fact, because of "expected-time-came-true" |
        | Monday evening | plan and fact are not compared                            |

  Rule: expected-time-superseded

    Scenario Outline: Expected today, happened <happened>
      Given these statements:
        """
        events: {launch: {title: The launch}}
        statements:
        - {id: plan, source: A, paragraph: 1, wording: today, says: To be today., gives: launch.time, mood: expected}
        - {id: fact, source: B, paragraph: 1, wording: <happened>, says: It was then., gives: launch.time}
        """
      Then <outcome>
      And nothing conflicts

      Examples:
        | happened       | outcome                    |
        | Monday evening | plan is superseded by fact |
        | this morning   | plan is corroborated       |

  Rule: expected-event-happened

    Background:
      Given these facts:
        """
        events: {meeting: {title: They meet}}
        statements:
        - {id: plan, source: A, paragraph: 1, wording: are to meet, says: s, happens: meeting, mood: expected}
        """

    Scenario: They are to meet; they met
      Given these statements:
        """
        - {id: fact, source: B, paragraph: 1, wording: met, says: They met., happens: meeting}
        """
      Then plan agrees with fact, because of "expected-event-happened"
      And plan is corroborated

    Scenario: They are to meet; nobody says whether they did
      Then plan is unchecked
