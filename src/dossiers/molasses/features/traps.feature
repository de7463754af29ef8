Feature: What must not be accused

  Background:
    Given the dossier "facts.yaml"

  Scenario: Tolls that grow
    Then evening-dead and morning-dead are not compared
    And morning-dead and law-dead are not compared
    And evening-hurt agrees with morning-hurt-share, because of "one-quantity-one-value"

  Scenario: A fear that did not come true
    Then evening-feared is superseded by law-dead

  Scenario: Two amounts of money
    Then law-awarded and law-paid are not compared
    # Half of 628,000 is 314,000; some 300,000 are plainly 285,000 to 315,000.
    And law-share agrees with law-awarded and law-paid, because of "stated-ratio"

  Scenario: As planned and as built
    Then law-steel and law-steel-planned are not compared

  Scenario: High and wide
    Then weekly-wave-height and weekly-wave-width are not compared

  Scenario: One load, and all of it
    Then morning-cargo and evening-volume are not compared

  Scenario: The day, told in many ways
    # The latest 15 January; six years before May 1925; a hundred years before January 2019.
    Then weekly-burst, law-burst, law-ago, science-burst and evening-burst hold
    # About 12:30 is plainly 12:15 to 12:46.
    And evening-burst agrees with weekly-time, because of "one-quantity-one-value"
    And morning-amendment, morning-amendment-after, morning-built and morning-cargo-when hold

  Scenario: A part of a city, and the city
    Then evening-place agrees with weekly-boston, because of "one-event-one-place"
    And weekly-south-end agrees with what is known, because of "geodesic-distance"

  Scenario: One name in two spellings, one figure from two voices
    Then law-auditor agrees with science-auditor, because of "same-claim-several-voices"
    And evening-cadets is corroborated
    And weekly-cadets is corroborated
