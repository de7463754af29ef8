Feature: How far Vladivostok is from the cosmodrome
  001 says around 900 miles, 002 some 1,000 kilometres (620 miles). By their coordinates the two are 1,011 km apart.

  Background:
    Given the dossier "facts.yaml", as far as it concerns "vladivostok-vostochny"

  Scenario: 900 miles is too far
    # around 900 miles: 810 to 990 miles charitably, 1,304 to 1,593 km; some 1,000 km: 900 to 1,100 km charitably
    Then "vladivostok-vostochny.straight-line" lies between "950 km" and "1,070 km"
    And 001-vladivostok-distance conflicts with what is known, because of "geodesic-distance"
    And 001-vladivostok-distance conflicts with 002-vladivostok-km, because of "one-quantity-one-value"
    And 001-vladivostok-distance conflicts with 002-vladivostok-miles, because of "one-quantity-one-value"

  Scenario: 900 miles is the way from Pyongyang
    # Pyongyang to the cosmodrome: 1,444 km, or 897 miles
    Then 001-vladivostok-distance conflicts with what is known, because of "geodesic-distance"
    And 001-vladivostok-distance fits "Pyongyang" to "Vostochny Cosmodrome"
    And "620 miles" instead of "around 900 miles" in 001-vladivostok-distance repairs it

  Scenario: 1,000 kilometres are 620 miles
    # 620 miles x 1.609344 = 997.8 km
    Then 002-vladivostok-km agrees with 002-vladivostok-miles, because of "conversion-pair"
    And 002-vladivostok-km agrees with what is known, because of "geodesic-distance"
    And 002-vladivostok-miles agrees with what is known, because of "geodesic-distance"

  Scenario: North of Vladivostok
    Then 001-vladivostok-direction agrees with what is known, because of "direction-against-coordinates"
    And 001-vladivostok-direction and 003-heading-north hold

  Scenario: Nothing else about this distance
    Then 001-vladivostok-distance conflicts with 002-vladivostok-km, because of "one-quantity-one-value"
    And 001-three-times conflicts with 001-trip-2019-distance and 002-vladivostok-km, because of "stated-ratio"
    And 001-three-times conflicts with 002-vladivostok-miles, because of "one-solution-for-all"
    And nothing else conflicts
