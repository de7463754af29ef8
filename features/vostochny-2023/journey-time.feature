Feature: How long the journey took
  000: more than two days. 002: two days. 004: from Sunday evening to Wednesday morning.

  Scenario: Sunday evening to Wednesday morning is more than two days
    Given the dossier "facts.yaml"
    # Sunday 18:00 to 21:00 in Pyongyang (UTC+9), Wednesday 06:00 to 12:00 at the cosmodrome (UTC+9): 57 to 66 hours
    Then "kim-journey-2023.duration" lies between "57 hours" and "66 hours"
    And 000-journey-duration agrees with 004-departure-when and 004-arrival-when, because of "departure-duration-arrival"

  Scenario: It is also two days
    Given the dossier "facts.yaml"
    # two days completed: 48 to 72 hours
    Then 002-journey-duration agrees with 004-departure-when and 004-arrival-when, because of "departure-duration-arrival"
    And 002-journey-duration agrees with 000-journey-duration, because of "one-quantity-one-value"
    And 002-journey-duration holds

  Scenario: It could last days, and did
    Given the dossier "facts.yaml"
    Then 001-could-last-days agrees with 000-journey-duration, because of "expected-value-came-true"
    And 001-could-last-days is corroborated

  Scenario: Across the border on Tuesday morning
    Given the dossier "facts.yaml"
    Then 002-khasan-when agrees with 003-entry-when, because of "one-quantity-one-value"
    And 000-entry-day, 002-khasan-when and 003-entry-when hold

  Scenario: Departure and arrival
    Given the dossier "facts.yaml"
    Then 000-arrival-day agrees with 004-arrival-when, because of "one-quantity-one-value"
    And 000-arrival-day, 004-arrival-when and 001-under-way hold

  Scenario: Nothing else about departure and arrival
    Given the dossier "facts.yaml", as far as it concerns "kim-departs"
    Then nothing conflicts
    And nothing is strained
