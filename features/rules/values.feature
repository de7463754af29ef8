Feature: Numbers of one quantity

  Rule: one-quantity-one-value
    # Widths by hand: an unround figure reaches half a last digit; 100 m is 95 to 105 m;
    # 120 m is plainly 119.5 to 120.5 m, charitably 115 to 125 m; "about" is 5 % plainly, 10 % charitably.

    Scenario Outline: <one> against <other>
      Given these statements:
        """
        quantities:
          wall.length: {kind: length, title: Length of the wall}
        statements:
        - {id: herald, source: A, paragraph: 1, wording: <one>, says: Length of the wall., gives: wall.length}
        - {id: courier, source: B, paragraph: 1, wording: <other>, says: Length of the wall., gives: wall.length}
        """
      Then herald <goes with> courier, because of "one-quantity-one-value"
      And nothing else conflicts
      And nothing else is strained

      Examples:
        | one   | other       | goes with           |
        | 100 m | 120 m       | conflicts with      |
        | 100 m | about 105 m | agrees with         |
        | 108 m | about 100 m | is strained against |

    Scenario Outline: "<bound>" and "<clock>"
      Given these statements:
        """
        events: {launch: {title: The launch}}
        statements:
        - {id: bound, source: A, paragraph: 1, wording: <bound>, says: s, gives: launch.time}
        - {id: clock, source: B, paragraph: 1, wording: <clock>, says: s, gives: launch.time}
        """
      # the digits of a clock time are the end of what lies before or after it, and the day named holds it; "shortly" is
      # plainly half an hour, charitably two; a bare hour charitably half an hour either side
      Then bound <goes with> clock, because of "one-quantity-one-value"

      Examples:
        | bound                             | clock              | goes with           |
        | before 7 a.m. on Tuesday          | 6:58 a.m. Tuesday  | agrees with         |
        | before 7 a.m. on Tuesday          | 7:05 a.m. Tuesday  | is strained against |
        | before 7 a.m. on Tuesday          | 7:31 a.m. Tuesday  | conflicts with      |
        | after 9 a.m. on Tuesday           | 9:04 a.m. Tuesday  | agrees with         |
        | after 9 a.m. on Tuesday           | noon on Monday     | conflicts with      |
        | before 7 a.m. on Tuesday          | noon on Monday     | is strained against |
        | shortly after midnight on Tuesday | 12:05 a.m. Tuesday | agrees with         |
        | shortly after 9 a.m. on Sunday    | Monday             | conflicts with      |
        | shortly before 7 a.m. on Tuesday  | 2:20 a.m. Tuesday  | conflicts with      |
        | shortly before 7 a.m. on Tuesday  | 6:05 a.m. Tuesday  | is strained against |

    Scenario Outline: A clock time of nowhere, told in Zurich and in New York, <place>
      Given these facts:
        """
        sources:
        - {source: zurich, publication: {date: 2024-05-16, zone: Europe/Zurich}}
        - {source: york, publication: {date: 2024-05-16, zone: America/New_York}}
        places: {bern: {name: Bern, zone: Europe/Zurich}}
        """
      And these statements:
        """
        events: {launch: {title: The launch<place>}}
        statements:
        - {id: early, source: zurich, paragraph: 1, wording: at 2:20 a.m. on Wednesday, says: s, gives: launch.time}
        - {id: clock, source: york, paragraph: 1, wording: "<clock>", says: s, gives: launch.time}
        """
      # 2:20 in New York is 8:20 in Zurich; each may mean the clock of the other, unless a place or a key tells the zone
      Then early <goes with> clock, because of "one-quantity-one-value"

      Examples:
        | place         | clock                    | goes with           |
        |               | 2:20 a.m. on Wednesday   | is strained against |
        |               | 8:20 p.m. on Tuesday     | agrees with         |
        |               | 2:25 a.m. on Wednesday   | conflicts with      |
        |               | 2:20 a.m. EDT, Wednesday | is strained against |
        | , place: bern | 2:20 a.m. on Wednesday   | agrees with         |
        | , place: bern | 2:20 a.m. EDT, Wednesday | conflicts with      |

  Rule: conversion-pair
    # 50 km is plainly 49.5 to 50.5 km, charitably 47.5 to 52.5 km. 31 miles are 30.5 to 31.5 miles: 49.1 to 50.7 km;
    # 50 miles are charitably 76.4 to 84.5 km; 33 miles are 52.3 to 53.9 km.

    Scenario Outline: 50 km (<converted>)
      Given these statements:
        """
        quantities:
          road.length: {kind: length, title: Length of the road}
        statements:
        - {id: metric, source: A, paragraph: 1, wording: 50 km, says: Length of the road., gives: road.length}
        - id: in-miles
          source: A
          paragraph: 1
          wording: <converted>
          says: The same in miles.
          gives: road.length
          converts: metric
        """
      Then metric <goes with> in-miles, because of "conversion-pair"
      And nothing else conflicts
      And nothing else is strained

      Examples:
        | converted | goes with           |
        | 50 miles  | conflicts with      |
        | 31 miles  | agrees with         |
        | 33 miles  | is strained against |
