Feature: First, last and previous

  Background:
    Given the dossier "facts.yaml"

  Scenario: The first meeting was in 2019
    Then 000-first-meeting and 000-first-meeting-year hold
    And 001-meeting-2019-year and 004-meeting-2019-year hold

  Scenario: The first meeting since 2019
    Then 001-first-since-2019 agrees with 000-first-meeting-year, because of "ranked-after-its-start"
    And 001-first-since-2019 and 001-first-since-2019-again hold
    And 004-already-met holds

  Scenario: The last trip and the previous trip are one
    Then 000-last-trip agrees with 004-previous-trip, because of "one-event-per-rank"
    And 000-last-trip and 004-previous-trip hold

  Scenario: The first trip since the pandemic
    # The pandemic broke out in December 2019, after the trip of April 2019.
    Then 004-first-trip agrees with what is known, because of "nothing-between-first-and-since"
    And 002-first-post-pandemic and 004-first-trip hold
    And 000-pandemic-months-later and 000-borders-close hold

  Scenario: The last visit of Kim Jong Il
    Then 000-kji-last-visit agrees with what is known, because of "last-of-series"
    And 000-kji-last-visit and 000-kji-when hold

  Scenario: The first launch from the cosmodrome
    Then 000-first-launch and 000-first-launch-date hold
