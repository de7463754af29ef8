Feature: Legs, wholes, departure and arrival

  Rule: legs-add-up

    Scenario Outline: 100 km and 150 km make <whole>
      Given these statements:
        """
        places: {port: {name: Port}, lake: {name: Lake}, peak: {name: Peak}}
        distances: {lower: {from: port, to: lake}, upper: {from: lake, to: peak}}
        journeys: {trip: {title: The trip, legs: [lower, upper]}}
        statements:
        - {id: low, source: A, paragraph: 1, wording: 100 km, says: To the lake., gives: lower.straight-line}
        - {id: high, source: A, paragraph: 2, wording: 150 km, says: To the peak., gives: upper.straight-line}
        - {id: all, source: B, paragraph: 1, wording: <whole>, says: In all., gives: trip.straight-legs}
        """
      # charitably 95 to 105 km and 145 to 155 km: 240 to 260 km; 300 km is at least 285 km
      Then all <goes with> low and high, because of "legs-add-up"
      And nothing else conflicts

      Examples:
        | whole  | goes with      |
        | 300 km | conflicts with |
        | 250 km | agrees with    |

  Rule: one-leg-is-the-whole

    Scenario Outline: A leg of 100 km, the only one, and a whole of <whole>
      Given these statements:
        """
        places: {port: {name: Port}, lake: {name: Lake}}
        distances: {only: {from: port, to: lake}}
        journeys: {trip: {title: The trip, legs: [only]}}
        statements:
        - {id: leg, source: A, paragraph: 1, wording: 100 km, says: To the lake., gives: only.straight-line}
        - {id: all, source: B, paragraph: 1, wording: <whole>, says: In all., gives: trip.straight-legs}
        """
      Then all <goes with> leg, because of "one-leg-is-the-whole"
      And nothing else conflicts

      Examples:
        | whole  | goes with      |
        | 300 km | conflicts with |
        | 102 km | agrees with    |

  Rule: measured-in-straight-legs

    Scenario Outline: Straight legs of 250 km, told as a journey of <far>
      Given these statements:
        """
        journeys: {trip: {title: The trip, measured: straight-line}}
        statements:
        - {id: straight, source: A, paragraph: 1, wording: 250 km, says: Leg by leg., gives: trip.straight-legs}
        - {id: far, source: B, paragraph: 1, wording: <far>, says: The journey., gives: trip.distance}
        """
      # 250 km is charitably 245 to 255 km, 400 km at least 380 km; 248 km is 247.5 to 248.5 km
      Then far <goes with> straight, because of "measured-in-straight-legs"
      And nothing else conflicts
      And nothing else is strained

      Examples:
        | far    | goes with           |
        | 400 km | conflicts with      |
        | 250 km | agrees with         |
        | 248 km | is strained against |

  Rule: route-not-shorter-than-straight

    Scenario Outline: A route of <route> between towns 100 km apart
      Given these statements:
        """
        places: {port: {name: Port}, lake: {name: Lake}}
        distances: {line: {from: port, to: lake}}
        journeys: {trip: {title: The trip, legs: [line]}}
        statements:
        - {id: crow, source: A, paragraph: 1, wording: 100 km, says: As the crow flies., gives: line.straight-line}
        - {id: road, source: B, paragraph: 1, wording: <route>, says: By road., gives: trip.distance}
        """
      # 100 km is 95 to 105 km. 80 km is at most 84 km; roads plainly wind up to 1.6 times, 168 km; 400 km is more.
      Then road <goes with> crow, because of "route-not-shorter-than-straight"
      And nothing else conflicts
      And nothing else is strained

      Examples:
        | route  | goes with           |
        | 80 km  | conflicts with      |
        | 120 km | agrees with         |
        | 400 km | is strained against |

  Rule: departure-duration-arrival

    Scenario Outline: From Monday noon to Tuesday noon in <long>
      Given these statements:
        """
        events: {start: {title: Start}, end: {title: End}}
        journeys: {trip: {title: The trip, departs: start, arrives: end}}
        statements:
        - {id: left, source: A, paragraph: 1, wording: "12:00 on Monday", says: The start., gives: start.time}
        - {id: came, source: A, paragraph: 2, wording: "12:00 on Tuesday", says: The end., gives: end.time}
        - {id: took, source: B, paragraph: 1, wording: <long>, says: It took so long., gives: trip.duration}
        """
      # 24 hours, give or take the minutes of two clock times
      Then took <goes with> left and came, because of "departure-duration-arrival"
      And nothing else conflicts

      Examples:
        | long        | goes with      |
        | three hours | conflicts with |
        | a day       | agrees with    |
