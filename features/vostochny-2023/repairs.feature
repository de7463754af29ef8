Feature: What if a report had said otherwise

  Scenario: 004 with Wednesday for Tuesday
    Given the dossier "facts.yaml", with "Wednesday" instead of "Tuesday" in 004-missile-time-gmt
    Then 004-missile-time agrees with 004-missile-time-gmt, because of "day-in-two-zones"
    # just that conflict is gone; the others stay
    And 001-vladivostok-distance conflicts with 002-vladivostok-km, because of "one-quantity-one-value"
    And 001-three-times conflicts with 001-trip-2019-distance and 002-vladivostok-km, because of "stated-ratio"
    And 001-three-times conflicts with 002-vladivostok-miles, because of "one-solution-for-all"
    And nothing else conflicts

  Scenario: 001 with 620 miles for 900
    Given the dossier "facts.yaml", with "620" instead of "900" in 001-vladivostok-distance
    Then 001-vladivostok-distance agrees with 002-vladivostok-km, because of "one-quantity-one-value"
    And 001-vladivostok-distance agrees with what is known, because of "geodesic-distance"
    # 435 + 620 = 1,055 miles = 2.4 x 435 miles: now "about three times" clashes with 001's own figure
    And 001-three-times conflicts with 001-trip-2019-distance and 001-vladivostok-distance, because of "stated-ratio"
    And 001-three-times conflicts with 002-vladivostok-miles, because of "one-solution-for-all"
    And 004-missile-time conflicts with 004-missile-time-gmt, because of "day-in-two-zones"
    And nothing else conflicts

  Scenario: The first repair of the time of the launch is the day
    Given the dossier "facts.yaml"
    Then 004-missile-time conflicts with 004-missile-time-gmt, because of "day-in-two-zones"
    And the first repair is "Wednesday" instead of "Tuesday" in 004-missile-time-gmt

  Scenario: The 900 miles are those of another way
    Given the dossier "facts.yaml"
    Then 001-vladivostok-distance conflicts with 002-vladivostok-km, because of "one-quantity-one-value"
    And the first repair is "from Pyongyang to Vostochny Cosmodrome" instead of "from Vladivostok to Vostochny Cosmodrome" in 001-vladivostok-distance
    And "900 km" instead of "900 miles" in 001-vladivostok-distance repairs it, a slip of unit
