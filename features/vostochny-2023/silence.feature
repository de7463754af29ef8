Feature: What must not be accused
  Statements that look like contradictions and are about different things.

  Background:
    Given the dossier "facts.yaml"

  Scenario: The speed under way and the top speed
    Then 000-train-speed agrees with 001-train-top-speed, because of "running-below-top-speed"

  Scenario: 20 hours in 2019 and the legs of 2023
    Then 001-trip-2019-duration and 000-journey-duration are not compared
    And 001-trip-2019-duration and 002-journey-duration are not compared
    And 001-trip-2019-duration holds

  Scenario: The expected and the actual venue
    Then 000-expected-venue and 000-receive-place are not compared
    And 003-leak-venue and 002-summit-place are not compared

  Scenario: A visit announced and a programme withheld
    Then 001-announced and 004-programme-withheld are not compared
    And 001-announced and 003-secret are not compared

  Scenario: The last trip and the previous trip
    Then 000-last-trip agrees with 004-previous-trip, because of "one-event-per-rank"

  Scenario: A university that sounds like the institute
    Then 003-bernal-university and 002-an-institute are not compared
    And 003-bernal-university and 004-an-institute are not compared

  Scenario: Nothing is accused of what is withheld
    Given the dossier "facts.yaml", as far as it concerns "summit-place-and-time"
    Then nothing conflicts
    And nothing is strained
