Feature: Clock times, days and weekdays
  The sources A, B and C are of Wednesday 1 May 2024, UTC.

  Rule: clock-digits-in-two-zones

    Scenario Outline: 10:00 in Tokyo is <gmt> GMT
      Given these statements:
        """
        events: {launch: {title: The launch}}
        statements:
        - {id: clock, source: A, paragraph: 1, wording: 10:00 on Tuesday, says: s,
           gives: launch.time, zone: Asia/Tokyo}
        - {id: gmt, source: A, paragraph: 2, wording: <gmt> GMT Tuesday, says: The same in GMT., gives: launch.time}
        """
      # Tokyo is nine hours ahead of GMT: 10:00 - 9 h = 1:00
      Then clock <goes with> gmt, because of "clock-digits-in-two-zones"
      And nothing else conflicts

      Examples:
        | gmt  | goes with      |
        | 2:00 | conflicts with |
        | 1:00 | agrees with    |

  Rule: day-in-two-zones

    Scenario Outline: <local> in Tokyo is <gmt>
      Given these statements:
        """
        events: {launch: {title: The launch}}
        statements:
        - {id: clock, source: A, paragraph: 1, wording: <local>, says: s, gives: launch.time, zone: Asia/Tokyo}
        - {id: gmt, source: A, paragraph: 2, wording: <gmt>, says: The same in GMT., gives: launch.time}
        """
      # 10:00 - 9 h = 1:00 of the same day; 8:00 - 9 h = 23:00 of the day before
      Then clock <goes with> gmt, because of "day-in-two-zones"
      And nothing else conflicts

      Examples:
        | local            | gmt              | goes with      |
        | 10:00 on Tuesday | 1:00 GMT Monday  | conflicts with |
        | 10:00 on Tuesday | 1:00 GMT Tuesday | agrees with    |
        | 8:00 on Tuesday  | 23:00 GMT Monday | agrees with    |

    Scenario: The day that repairs it
      Given these statements:
        """
        events: {launch: {title: The launch}}
        statements:
        - {id: clock, source: A, paragraph: 1, wording: 10:00 on Tuesday, says: s,
           gives: launch.time, zone: Asia/Tokyo}
        - {id: gmt, source: A, paragraph: 2, wording: 1:00 GMT Monday, says: The same in GMT., gives: launch.time}
        """
      Then clock conflicts with gmt, because of "day-in-two-zones"
      And "Tuesday" instead of "Monday" in gmt repairs it

  Rule: digits-hold-day-does-not

    Scenario Outline: 10:00 on Tuesday in Tokyo is <gmt>
      Given these statements:
        """
        events: {launch: {title: The launch}}
        statements:
        - {id: clock, source: A, paragraph: 1, wording: 10:00 on Tuesday, says: s,
           gives: launch.time, zone: Asia/Tokyo}
        - {id: gmt, source: A, paragraph: 2, wording: <gmt>, says: The same in GMT., gives: launch.time}
        """
      Then gmt conflicts with clock, because of "one-quantity-one-value"
      And <explanation> explains gmt

      Examples:
        | gmt              | explanation                |
        | 1:00 GMT Monday  | "digits-hold-day-does-not" |
        | 2:00 GMT Tuesday | nothing                    |

  Rule: weekday-against-date

    Scenario Outline: <date>
      Given these statements:
        """
        events: {launch: {title: The launch}}
        statements:
        - {id: dated, source: A, paragraph: 1, wording: "<date>", says: The launch., gives: launch.time}
        """
      # 28 April 2016 was a Thursday
      Then dated <goes with> what is known, because of "weekday-against-date"
      And nothing else conflicts

      Examples:
        | date                    | goes with      |
        | Monday, 28 April 2016   | conflicts with |
        | Thursday, 28 April 2016 | agrees with    |

  Rule: clock-time-on-a-changed-clock

    Scenario Outline: <time> in Oslo
      Given these statements:
        """
        events: {launch: {title: The launch}}
        statements:
        - {id: night, source: A, paragraph: 1, wording: "<time>", says: The launch., gives: launch.time,
           zone: Europe/Oslo}
        """
      # clocks went from 2:00 to 3:00 on 31 March 2024, and from 3:00 to 2:00 on 29 October 2023
      Then <explanation> explains night

      Examples:
        | time                         | explanation                     |
        | 1:59 a.m. on 31 March 2024   | nothing                         |
        | 2:30 a.m. on 31 March 2024   | "clock-time-on-a-changed-clock" |
        | 2:30 a.m. on 29 October 2023 | "clock-time-on-a-changed-clock" |
        | 3:00 a.m. on 29 October 2023 | nothing                         |
