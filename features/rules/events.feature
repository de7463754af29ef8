Feature: What orders events
  The sources A, B and C are of Wednesday 1 May 2024, UTC.

  Rule: sequence-in-order

    Scenario Outline: First planned in 2007, opened <opened>
      Given these statements:
        """
        events: {plan: {title: The dam is planned}, opening: {title: The dam opens}}
        sequences: {building: {events: [plan, opening], because: a dam is planned before it opens}}
        statements:
        - {id: planned, source: A, paragraph: 1, wording: in 2007, says: Planned., gives: plan.time}
        - {id: opened, source: B, paragraph: 1, wording: <opened>, says: Opened., gives: opening.time}
        """
      Then opened <goes with> planned, because of "sequence-in-order"
      And nothing else conflicts

      Examples:
        | opened  | goes with      |
        | in 2003 | conflicts with |
        | in 2012 | agrees with    |

  Rule: report-follows-event

    Scenario Outline: Reported at 10:00 a.m. on Tuesday, happened <happened>
      Given these statements:
        """
        events: {landing: {title: The plane lands}, bulletin: {title: The radio reports it, reports: [landing]}}
        statements:
        - {id: told, source: A, paragraph: 1, wording: "10:00 a.m. on Tuesday", says: On the news., gives: bulletin.time}
        - {id: landed, source: B, paragraph: 1, wording: <happened>, says: It landed., gives: landing.time}
        """
      # News plainly lags 0 to 3 hours, charitably without end: from 07:00 to 10:01, or any time before.
      Then told <goes with> landed, because of "report-follows-event"
      And nothing else conflicts
      And nothing else is strained

      Examples:
        | happened         | goes with           |
        | Tuesday evening  | conflicts with      |
        | 09:00 on Tuesday | agrees with         |
        | on Monday        | is strained against |

  Rule: first-of-series

    Scenario Outline: Their first meeting, in 2019, and one <other>
      Given these statements:
        """
        events: {hanoi: {title: Meeting in Hanoi}, rome: {title: Meeting in Rome}}
        series: {meetings: {title: Their meetings, events: [hanoi, rome]}}
        statements:
        - {id: first, source: A, paragraph: 1, wording: first, says: First.,
           ordinal: {what: hanoi, in: meetings, is: first}}
        - {id: dated, source: A, paragraph: 2, wording: in 2019, says: In Hanoi., gives: hanoi.time}
        - {id: other, source: B, paragraph: 1, wording: <other>, says: In Rome., gives: rome.time}
        """
      Then first <goes with> dated and other, because of "first-of-series"
      And nothing else conflicts

      Examples:
        | other   | goes with      |
        | in 2011 | conflicts with |
        | in 2023 | agrees with    |

