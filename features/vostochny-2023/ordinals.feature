Feature: First, last and previous

  Scenario: The first meeting was in 2019
    Given the dossier "facts.yaml", as far as it concerns "kim-putin-meetings"
    Then 000-first-meeting and 000-first-meeting-year hold
    And 001-meeting-2019-year and 004-meeting-2019-year hold
    And nothing conflicts

  Scenario: The first meeting since 2019
    Given the dossier "facts.yaml", as far as it concerns "kim-putin-meetings"
    Then 001-first-since-2019 agrees with 000-first-meeting-year, because of "ranked-after-its-start"
    And 001-first-since-2019, 001-first-since-2019-again and 004-already-met hold
    And nothing conflicts

  Scenario: The last trip and the previous trip are one
    Given the dossier "facts.yaml", as far as it concerns "kims-trips-abroad"
    Then 000-last-trip agrees with 004-previous-trip, because of "one-event-per-rank"
    And 000-last-trip and 004-previous-trip hold
    And nothing conflicts

  Scenario: The first trip since the pandemic
    # The pandemic broke out in December 2019, after the trip of April 2019.
    Given the dossier "facts.yaml", as far as it concerns "kims-trips-abroad"
    Then 004-first-trip agrees with what is known, because of "nothing-between-first-and-since"
    And 002-first-post-pandemic and 004-first-trip hold
    And 000-pandemic-months-later and 000-borders-close hold
    And nothing conflicts

  Scenario: The last visit of Kim Jong Il
    Given the dossier "facts.yaml", as far as it concerns "kji-russia-visits"
    Then 000-kji-last-visit agrees with what is known, because of "last-of-series"
    And 000-kji-last-visit and 000-kji-when hold
    And nothing conflicts

  Scenario: The eighth forum
    # 2015 to 2023, and none in 2020
    Given the dossier "facts.yaml", as far as it concerns "forums"
    Then 003-forum-ordinal agrees with what is known, because of "number-in-the-series"
    And nothing conflicts

  Scenario: The first launch from the cosmodrome
    Given the dossier "facts.yaml", as far as it concerns "vostochny-launches"
    Then 000-first-launch and 000-first-launch-date hold
    And nothing conflicts
