Feature: Dates that are none, and the slips behind what cannot stand
  The sources A, B and C are of Wednesday 1 May 2024, UTC.

  Rule: date-in-the-calendar

    Scenario Outline: 29 February <year>
      Given these statements:
        """
        events: {launch: {title: The launch}}
        statements:
        - {id: leap, source: A, paragraph: 1, wording: "29 February <year>", says: The launch., gives: launch.time}
        """
      # 2023 is not divisible by 4
      Then leap conflicts with what is known, because of "date-in-the-calendar"
      And "slip-of-clock-or-calendar" explains leap
      And nothing else conflicts

      Examples:
        | year |
        | 2023 |
        | 1900 |

    Scenario: A leap day that was
      Given these statements:
        """
        events: {launch: {title: The launch}}
        statements:
        - {id: leap, source: A, paragraph: 1, wording: 29 February 2024, says: The launch., gives: launch.time}
        """
      Then nothing conflicts

  Rule: slip-of-clock-or-calendar

    Scenario: The day was not carried
      Given these statements:
        """
        events: {launch: {title: The launch}}
        statements:
        - {id: both, source: A, paragraph: 1, wording: 11:43 p.m. EDT Monday (0343 GMT Monday),
           says: The launch., gives: launch.time}
        """
      # 23:43 + 4 h = 03:43 of the next day
      Then both conflicts with what is known, because of "one-time-told-twice"
      And "slip-of-clock-or-calendar" explains both
      And "Tuesday" instead of "Monday" in both repairs it, a slip of day
      And nothing else conflicts

    Scenario: No slip, nothing to explain
      Given these statements:
        """
        events: {launch: {title: The launch}}
        statements:
        - {id: both, source: A, paragraph: 1, wording: 11:43 p.m. EDT Monday (0343 GMT Tuesday),
           says: The launch., gives: launch.time}
        """
      Then both agrees with what is known, because of "one-time-told-twice"
      And nothing explains both
      And nothing conflicts

    Scenario Outline: A weekday beside its date has two repairs
      Given these statements:
        """
        events: {launch: {title: The launch}}
        statements:
        - {id: dated, source: A, paragraph: 1, wording: "Friday, 28 April 2016", says: The launch., gives: launch.time}
        """
      # 28 April 2016 was a Thursday, the 29th a Friday
      Then dated conflicts with what is known, because of "weekday-against-date"
      And <to> instead of <from> in dated repairs it, a slip of <slip>
      And nothing else conflicts

      Examples:
        | from       | to         | slip |
        | "Friday"   | "Thursday" | day  |
        | "28 April" | "29 April" | date |
