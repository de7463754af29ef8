Feature: What no quantity can be

  Rule: not-less-than-nothing

    Scenario Outline: Left at 12:00, arrived at <arrived> of that day
      Given these statements:
        """
        events: {start: {title: Start}, end: {title: End}}
        journeys: {trip: {title: The trip, departs: start, arrives: end}}
        statements:
        - {id: left, source: A, paragraph: 1, wording: "12:00 on Tuesday", says: The start., gives: start.time}
        - {id: came, source: B, paragraph: 1, wording: <arrived> on Tuesday, says: The end., gives: end.time}
        """
      # it cannot have lasted less than no time
      Then left <goes with> came, because of "not-less-than-nothing"
      And nothing else conflicts

      Examples:
        | arrived    | goes with      |
        | 10:00 a.m. | conflicts with |
        | 10:00      | agrees with    |
        | 14:00      | agrees with    |

    Scenario Outline: A leg of <part> in a journey of <whole>
      Given these statements:
        """
        places: {port: {name: Port}, lake: {name: Lake}, peak: {name: Peak}}
        distances: {lower: {from: port, to: lake}, upper: {from: lake, to: peak}}
        journeys: {trip: {title: The trip, legs: [lower, upper]}}
        statements:
        - {id: leg, source: A, paragraph: 1, wording: <part>, says: To the lake., gives: lower.straight-line}
        - {id: all, source: B, paragraph: 1, wording: <whole>, says: In all., gives: trip.straight-legs}
        """
      # 100 km is 95 to 105 km: with 147 km for the lower leg the upper one would be shorter than nothing
      Then leg <goes with> all, because of "not-less-than-nothing"
      And nothing else conflicts

      Examples:
        | part   | whole  | goes with      |
        | 147 km | 100 km | conflicts with |
        | 47 km  | 100 km | agrees with    |
