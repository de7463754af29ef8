Feature: One slip in a place or a direction
  A degree of the equator is 111.3 km: Aden to Bima is 300.5 km, Aden to Cork 601 km.

  Background:
    Given these facts:
      """
      places:
        aden: {name: Aden, position: [0, 0]}
        bima: {name: Bima, position: [0, 2.7]}
        cork: {name: Cork, position: [0, 5.4]}
      """

  Scenario: The distance of another pair of places
    Given these statements:
      """
      distances: {way: {from: aden, to: bima}}
      statements:
      - {id: spoilt, source: A, paragraph: 1, wording: 600 km, says: s, gives: way.straight-line}
      """
    Then spoilt conflicts with what is known, because of "geodesic-distance"
    And the first repair is "from Aden to Cork" instead of "from Aden to Bima" in spoilt
    And "from Aden to Cork" instead of "from Aden to Bima" in spoilt repairs it, a slip of other places
    And nothing else conflicts

  Scenario: West for east
    Given these statements:
      """
      statements:
      - {id: spoilt, source: A, paragraph: 1, wording: west of Aden, says: s, direction: {of: bima, from: aden}}
      """
    Then spoilt conflicts with what is known, because of "direction-against-coordinates"
    And "east" instead of "west" in spoilt repairs it, a slip of direction
    And nothing else conflicts
