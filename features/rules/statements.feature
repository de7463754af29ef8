Feature: How statements enter
  Every statement of an invented dossier; the sources A, B and C are of Wednesday 1 May 2024, UTC.

  Rule: stated-value

    Scenario: A figure is held against another
      Given these statements:
        """
        quantities: {lake.length: {kind: length, title: Length of the lake}}
        statements:
        - {id: short, source: A, paragraph: 1, wording: 12 km, says: The lake is 12 km long., gives: lake.length}
        - {id: long, source: B, paragraph: 1, wording: 14 km, says: The lake is 14 km long., gives: lake.length}
        """
      # 11.5 to 12.5 km against 13.5 to 14.5 km
      Then short conflicts with long, because of "stated-value"
      And nothing else conflicts

    Scenario: An expected figure is no figure of what is
      Given these statements:
        """
        quantities: {lake.length: {kind: length, title: Length of the lake}}
        statements:
        - {id: planned, source: A, paragraph: 1, wording: 12 km, says: To be 12 km.,
           gives: lake.length, mood: expected}
        - {id: long, source: B, paragraph: 1, wording: 14 km, says: The lake is 14 km long., gives: lake.length}
        """
      Then planned and long are not compared
      And nothing conflicts

  Rule: stated-time

    Scenario: A time is held against another
      Given these statements:
        """
        events: {departure: {title: The boat leaves}}
        statements:
        - {id: early, source: A, paragraph: 1, wording: Tuesday morning, says: Left early., gives: departure.time}
        - {id: late, source: B, paragraph: 1, wording: Tuesday evening, says: Left late., gives: departure.time}
        """
      # charitably 00:00 to 12:00 against 17:00 to 24:00
      Then early conflicts with late, because of "stated-time"
      And nothing else conflicts

    Scenario: An expected time is no time of what happened
      Given these statements:
        """
        events: {departure: {title: The boat leaves}}
        statements:
        - {id: planned, source: A, paragraph: 1, wording: on Friday, says: To leave.,
           gives: departure.time, mood: expected}
        - {id: left, source: B, paragraph: 1, wording: on Tuesday, says: The boat left., gives: departure.time}
        """
      Then planned and left are not compared
      And nothing conflicts

  Rule: expected-value

    Scenario Outline: 400 m and <other>, both expected
      Given these statements:
        """
        quantities: {bridge.length: {kind: length, title: Length of the bridge}}
        statements:
        - {id: one, source: A, paragraph: 1, wording: 400 m, says: To be 400 m., gives: bridge.length, mood: expected}
        - {id: two, source: B, paragraph: 1, wording: <other>, says: To be so., gives: bridge.length, mood: expected}
        """
      # 400 m is charitably 380 to 420 m, 900 m is 855 to 945 m, 398 m is 397.5 to 398.5 m
      Then one <goes with> two, because of "expected-value"
      And nothing else conflicts

      Examples:
        | other | goes with      |
        | 900 m | conflicts with |
        | 398 m | agrees with    |

  Rule: expected-time

    Scenario Outline: Friday and <other>, both expected
      Given these statements:
        """
        events: {departure: {title: The boat leaves}}
        statements:
        - {id: one, source: A, paragraph: 1, wording: on Friday, says: To leave.,
           gives: departure.time, mood: expected}
        - {id: two, source: B, paragraph: 1, wording: <other>, says: To leave., gives: departure.time, mood: expected}
        """
      # Friday is the coming one, 3 May
      Then one <goes with> two, because of "expected-time"
      And nothing else conflicts

      Examples:
        | other          | goes with      |
        | on Sunday      | conflicts with |
        | Friday morning | agrees with    |
