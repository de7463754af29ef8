Feature: Where they met
  Earlier reports expected Vladivostok; it was the Vostochny cosmodrome.

  Background:
    Given the dossier "facts.yaml", as far as it concerns "summit"

  Scenario: The expected venue gave way to the actual one
    Then 000-expected-venue is superseded by 000-receive-place
    And 003-leak-venue is superseded by 002-summit-place
    And 000-expected-venue and 000-receive-place are not compared

  Scenario: Those who expected Vostochny were right
    Then 001-summit-place agrees with 000-receive-place, because of "expected-place-came-true"
    And 001-summit-place, 003-rendezvous and 003-bernal-venue hold
    And 000-receive-place, 002-vostochny and 002-summit-place hold

  Scenario: Nothing conflicts about the venue
    Then nothing conflicts
    And nothing is strained
