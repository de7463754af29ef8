Feature: How long the way to the cosmodrome is
  001: 435 miles from Pyongyang to Vladivostok, and about three times as far to the cosmodrome.

  Background:
    Given the dossier "facts.yaml", as far as it concerns "kim-journey-2023"

  Scenario: Three times 435 miles is not 435 miles and 1,000 kilometres
    # 435 miles are 700 km. Three times: charitably 2.7 to 3.3 times, 1,888 to 2,313 km.
    # 700 km and 900 to 1,100 km: 1,600 to 1,800 km.
    Then 001-three-times conflicts with 001-trip-2019-distance and 002-vladivostok-km, because of "stated-ratio"
    And 001-three-times conflicts with 001-trip-2019-distance and 002-vladivostok-miles, because of "legs-add-up"
    And 001-three-times conflicts with 001-trip-2019-distance, because of "geodesic-distance"

  Scenario: Three times 435 miles goes together with 001's own 900 miles
    # 435 + 900 = 1,335 miles = 3.07 x 435 miles
    Then 001-three-times agrees with 001-trip-2019-distance and 001-vladivostok-distance, because of "stated-ratio"

  Scenario: 435 miles is Pyongyang to Vladivostok
    # 427 miles, or 688 km, by the coordinates
    Then "pyongyang-vladivostok.straight-line" lies between "650 km" and "720 km"
    And 001-trip-2019-distance agrees with what is known, because of "geodesic-distance"

  Scenario: Three times the way to Vladivostok leaves more than 620 miles to go
    # By the coordinates Pyongyang to Vladivostok is charitably at least 628 km. The whole way is charitably at least
    # 2.7 times that, so the second leg at least 1.7 times: 1,067.7 km. 620 miles are charitably at most 625 miles, 1,005.8 km.
    Then 001-three-times conflicts with 002-vladivostok-miles, because of "one-solution-for-all"

  Scenario: Nothing else about its length
    Then 001-three-times conflicts with 001-trip-2019-distance and 002-vladivostok-km, because of "stated-ratio"
    And 001-three-times conflicts with 002-vladivostok-miles, because of "one-solution-for-all"
    And 001-vladivostok-distance conflicts with 002-vladivostok-km, because of "one-quantity-one-value"
    And nothing else conflicts
