Feature: When Putin came
  000: a day earlier. 004: agencies reported the arrival of both a few moments before the handshake.

  Scenario: A day earlier, and reported moments earlier
    # Reports plainly follow an arrival within three hours; a day earlier is plainly 12 to 36 hours.
    Given the dossier "facts.yaml", as far as it concerns "putin-arrives"
    Then 000-putin-day-earlier is strained against 004-moments-earlier, because of "one-solution-for-all"
    And nothing else is strained
    And nothing conflicts

  Scenario: In which order
    Given the dossier "facts.yaml", as far as it concerns "putin-arrives"
    Then 000-putin-after-plenary and 000-putin-waiting hold
