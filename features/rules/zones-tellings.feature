Feature: One time by several clocks, and what their labels say
  The sources A, B and C are of Wednesday 1 May 2024, UTC.

  Rule: one-time-told-twice

    Scenario Outline: 3 p.m. in New York in July is <gmt> GMT
      Given these statements:
        """
        events: {launch: {title: The launch}}
        statements:
        - {id: both, source: A, paragraph: 1, wording: "3 p.m. ET, 4 July 2023 (<gmt> GMT)",
           says: The launch., gives: launch.time}
        """
      # New York keeps -4 in July: 15 + 4 = 19 h
      Then both <goes with> what is known, because of "one-time-told-twice"
      And nothing else conflicts

      Examples:
        | gmt  | goes with      |
        | 1900 | agrees with    |
        | 2000 | conflicts with |

    Scenario: The offset of winter in July
      Given these statements:
        """
        events: {launch: {title: The launch}}
        statements:
        - {id: both, source: A, paragraph: 1, wording: "3 p.m. ET, 4 July 2023 (2000 GMT)",
           says: The launch., gives: launch.time}
        """
      Then both conflicts with what is known, because of "one-time-told-twice"
      And "slip-of-clock-or-calendar" explains both
      And "UTC-5" instead of "ET" in both repairs it, a slip of zone

    Scenario: Morning for afternoon
      Given these statements:
        """
        events: {launch: {title: The launch}}
        statements:
        - {id: both, source: A, paragraph: 1, wording: 11:43 a.m. EDT Monday (0343 GMT Tuesday),
           says: The launch., gives: launch.time}
        """
      # 11:43 + 4 h = 15:43; 23:43 + 4 h = 03:43 of the next day
      Then both conflicts with what is known, because of "one-time-told-twice"
      And "11:43 p.m." instead of "11:43 a.m." in both repairs it, a slip of am or pm

  Rule: label-in-its-season

    Scenario Outline: <label> on <day>
      Given these statements:
        """
        events: {launch: {title: The launch}}
        statements:
        - {id: labelled, source: A, paragraph: 1, wording: "9 p.m. <label>, <day>", says: s, gives: launch.time}
        """
      # EST says -5, EDT -4; New York keeps -5 in January and -4 in July
      Then labelled is strained against what is known, because of "label-in-its-season"
      And nothing conflicts

      Examples:
        | label | day            |
        | EST   | 4 July 2023    |
        | EDT   | 4 January 2024 |

    Scenario: EST in winter
      Given these statements:
        """
        events: {launch: {title: The launch}}
        statements:
        - {id: labelled, source: A, paragraph: 1, wording: "9 p.m. EST, 4 January 2024", says: s, gives: launch.time}
        """
      Then nothing conflicts
      And nothing is strained
