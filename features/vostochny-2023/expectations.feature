Feature: Expected and happened
  001 and 003 were written before the meeting, the others on its day.

  Scenario: They were to meet; they met
    Given the dossier "facts.yaml", as far as it concerns "summit"
    Then 001-summit-planned agrees with 002-head-meet, because of "expected-event-happened"
    And 001-summit-planned and 003-summit-expected hold
    And nothing conflicts

  Scenario: The journey could last days, and did
    Given the dossier "facts.yaml"
    Then 001-could-last-days agrees with 000-journey-duration, because of "expected-value-came-true"
    And 001-could-last-days is corroborated

  Scenario: A place expected, and another one used
    Given the dossier "facts.yaml", as far as it concerns "summit"
    Then 000-expected-venue is superseded by 000-receive-place
    And 003-leak-venue is superseded by 000-receive-place
    And nothing conflicts

  Scenario: Announced by one, withheld by another
    Given the dossier "facts.yaml", as far as it concerns "putin-visit"
    Then 001-announced and 004-programme-withheld are not compared
    And nothing conflicts
    And nothing is strained

  Scenario: Denied, and asserted by nobody
    Given the dossier "facts.yaml", as far as it concerns "us-warnings-heeded"
    Then 003-not-interested is unchecked
    And nothing is strained
