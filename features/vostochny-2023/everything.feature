Feature: The five reports, end to end

  Background:
    Given the dossier "facts.yaml"

  Scenario: Everything that conflicts
    Then 004-missile-time conflicts with 004-missile-time-gmt, because of "day-in-two-zones"
    And 001-vladivostok-distance conflicts with 002-vladivostok-km, because of "one-quantity-one-value"
    And 001-three-times conflicts with 001-trip-2019-distance and 002-vladivostok-km, because of "stated-ratio"
    And 001-three-times conflicts with 002-vladivostok-miles, because of "one-solution-for-all"
    And nothing else conflicts

  Scenario: Everything that is strained
    Then 000-journey-duration is strained against 000-train-speed, 001-trip-2019-distance and 001-vladivostok-distance, because of "stops-only-lengthen"
    And 000-putin-day-earlier is strained against 004-moments-earlier, because of "one-solution-for-all"
    And 002-an-institute is strained against 004-an-institute, because of "one-name"
    And 000-amur-neighbours is strained against what is known, because of "neighbours-share-a-border"
    And 002-country-long-name is strained against 002-country-short-name, because of "one-name"
    And nothing else is strained
