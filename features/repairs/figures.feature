Feature: One slip in a figure
  A mile is 1.609344 km.

  Scenario Outline: <slip>: "<wrong>" for "<right>"
    Given these statements:
      """
      quantities: {wall.length: {kind: length, title: Length of the wall}}
      statements:
      - {id: one, source: A, paragraph: 1, wording: "<one>", says: s, gives: wall.length}
      - {id: two, source: B, paragraph: 1, wording: "<two>", says: s, gives: wall.length}
      - {id: spoilt, source: C, paragraph: 1, wording: "<wording>", says: s, gives: wall.length}
      """
    Then spoilt conflicts with one, because of "one-quantity-one-value"
    And spoilt conflicts with two, because of "one-quantity-one-value"
    And the first repair is "<right>" instead of "<wrong>" in spoilt
    And "<right>" instead of "<wrong>" in spoilt repairs it, a slip of <slip>
    And nothing else conflicts

    Examples:
      | slip               | wording          | wrong     | right  | one    | two       |
      | unit               | around 900 miles | 900 miles | 900 km | 900 km | 560 miles |
      | swapped digits     | 54 km            | 54 km     | 45 km  | 45 km  | 28 miles  |
      | order of magnitude | 1,450 km         | 1,450 km  | 145 km | 145 km | 90 miles  |
      | figure             | 70 km            | 70 km     | 45 km  | 45 km  | 28 miles  |

  Scenario: An edit that makes something else clash is not offered
    Given these statements:
      """
      names: {tram: {name: The tram}}
      journeys: {trip: {title: A trip, vehicle: tram}}
      statements:
      - {id: top, source: A, paragraph: 1, wording: 60 km/h, says: s, gives: tram.top-speed}
      - {id: way, source: A, paragraph: 2, wording: 180 km, says: s, gives: trip.distance}
      - {id: hours, source: B, paragraph: 1, wording: 2 hours, says: s, gives: trip.duration}
      - {id: least, source: B, paragraph: 2, wording: at least 150 km, says: s, gives: trip.distance}
      """
    # 108 km in two hours would be slow enough, but are less than 150 km
    Then way conflicts with hours and top, because of "average-below-top-speed"
    And "108 km" instead of "180 km" in way does not repair it
    And "2 days" instead of "2 hours" in hours repairs it

  Scenario: The ratio that suits both figures
    Given these statements:
      """
      quantities: {old: {kind: length, title: The old wall}, new: {kind: length, title: The new wall}}
      statements:
      - {id: old-km, source: A, paragraph: 1, wording: 10.0 km, says: s, gives: old}
      - {id: old-metres, source: B, paragraph: 1, wording: "10,000 m", says: s, gives: old}
      - {id: new-km, source: A, paragraph: 2, wording: 40.0 km, says: s, gives: new}
      - {id: new-metres, source: B, paragraph: 2, wording: "40,000 m", says: s, gives: new}
      - {id: ratio, source: C, paragraph: 1, wording: six times as long, says: s, gives: new, times: old}
      """
    Then ratio conflicts with old-km and new-km, because of "stated-ratio"
    And "4 times" instead of "six times as long" in ratio repairs it, a slip of ratio
