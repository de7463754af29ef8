Feature: Why, why not, and what is missing, in the five reports

  Background:
    Given the dossier "facts.yaml"

  Scenario: The week in which a newspaper reported
    # 000 is of Wednesday 13 September; the report of Monday the 4th is of the calendar week before, but nine days ago
    Then 000-nyt-when is corroborated
    And the verdict on 000-nyt-when depends on reading "According to The New York Times last week" as "calendar week of Mon 4 Sep 2023"

  Scenario: Two days, counted
    # two counted days are less than 48 hours; 000 says more than two days
    Then the verdict on 002-journey-duration depends on reading "travelled for two days" as "rounded"

  Scenario: A mile at sea would excuse nothing
    # 900 nautical miles are 1,667 km, farther still from 1,000 km. 620 are charitably at most 625, 1,157.5 km: with
    # 435 miles, 701 km at most, that is 1,858 km, still less than 2.7 times 434.5 miles, 1,888 km
    Then 001-vladivostok-distance is conflicting
    And the verdict on 002-vladivostok-miles depends on no reading

  Scenario: Two journeys are two quantities
    Then 001-trip-2019-duration is not compared with 000-journey-duration, because "kim-journey-2019.duration and kim-journey-2023.duration are two quantities: of kim-journey-2019, not kim-journey-2023"

  Scenario: A venue expected and a venue reported
    Then 000-expected-venue is not compared with 000-receive-place, because "both speak of summit, but 000-expected-venue expects it and 000-receive-place asserts it"

  Scenario: An institute and a university
    Then 003-bernal-university is not compared with 002-an-institute, because "003-bernal-university tells the organisation of gabriela-bernal: only another organisation of gabriela-bernal can be held against it"

  Scenario: What is most missed
    # three statements each on three subjects of which nobody else speaks; this one is first in the alphabet
    Then the fact most missed is "Who else tells the field of this: Russian help for North Korea?"
    And "What was the value of this: Grain that Kim Jong Il sought from Russia in 2011?" would let 000-grain be checked

  Scenario: A length worked out
    Then "kim-journey-2023.distance" follows from 001-three-times and 001-trip-2019-distance
