Feature: Distances and directions
  Invented towns on the equator, where a degree of longitude is 111.3 km: Westhaven at 0, Easthaven at 1 and Farhaven
  at 3 degrees east.

  Rule: geodesic-distance

    Scenario Outline: Westhaven to Easthaven, <far>
      Given these statements:
        """
        places:
          westhaven: {name: Westhaven, position: [0, 0]}
          easthaven: {name: Easthaven, position: [0, 1]}
        distances: {crossing: {from: westhaven, to: easthaven}}
        statements:
        - {id: told, source: A, paragraph: 1, wording: <far>, says: So far apart., gives: crossing.straight-line}
        """
      # 111.3 km; about 100 km is plainly 95 to 105 km, charitably 90 to 110 km; 115 km is 114.5 to 115.5 km
      Then "crossing.straight-line" lies between "111 km" and "112 km"
      And told <goes with> what is known, because of "geodesic-distance"
      And nothing else conflicts

      Examples:
        | far          | goes with      |
        | 150 km       | conflicts with |
        | about 100 km | conflicts with |
        | about 110 km | agrees with    |

  Rule: fits-another-pair

    Background:
      Given these facts:
        """
        places:
          westhaven: {name: Westhaven, position: [0, 0]}
          easthaven: {name: Easthaven, position: [0, 1]}
          farhaven: {name: Farhaven, position: [0, 3]}
        distances: {crossing: {from: westhaven, to: easthaven}}
        """

    Scenario: 334 km from Westhaven to Easthaven
      Given these statements:
        """
        statements:
        - {id: told, source: A, paragraph: 1, wording: 334 km, says: So far apart., gives: crossing.straight-line}
        """
      # 3 x 111.3 = 334.0 km from Westhaven to Farhaven; 222.6 km from Easthaven
      Then told conflicts with what is known, because of "geodesic-distance"
      And told fits "Westhaven" to "Farhaven"
      And nothing else conflicts

    Scenario: 111 km from Westhaven to Easthaven
      Given these statements:
        """
        statements:
        - {id: told, source: A, paragraph: 1, wording: 111 km, says: So far apart., gives: crossing.straight-line}
        """
      Then told is corroborated
      And nothing conflicts

  Rule: direction-against-coordinates
    # Easthaven lies at a bearing of 90 degrees from Westhaven; northeast is 45 degrees.

    Scenario Outline: Easthaven lies <compass> of Westhaven
      Given these statements:
        """
        places:
          westhaven: {name: Westhaven, position: [0, 0]}
          easthaven: {name: Easthaven, position: [0, 1]}
        statements:
        - {id: told, source: A, paragraph: 1, wording: <compass>, says: s,
           direction: {of: easthaven, from: westhaven}}
        """
      Then told <goes with> what is known, because of "direction-against-coordinates"
      And nothing else conflicts

      Examples:
        | compass | goes with      |
        | north   | conflicts with |
        | east    | agrees with    |

  Rule: bearing-against-coordinates

    Scenario Outline: A port due east, at a bearing of <degrees>
      Given these statements:
        """
        places: {cape: {name: The cape, position: [0, 10]}, port: {name: The port, position: [0, 12]}}
        statements:
        - {id: course, source: A, paragraph: 1, wording: <degrees>, says: s, direction: {of: port, from: cape}}
        """
      Then course <goes with> what is known, because of "bearing-against-coordinates"
      And nothing else conflicts
      And nothing else is strained

      Examples:
        | degrees     | goes with           |
        | 270 degrees | conflicts with      |
        | 75 degrees  | is strained against |
        | 90 degrees  | agrees with         |
