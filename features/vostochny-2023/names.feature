Feature: Who is who

  Scenario: World or Global Institute
    Given the dossier "facts.yaml", as far as it concerns "an-chan-il"
    # World / Global Institute for North Korea Studies: four of five words are the same
    Then 002-an-institute is strained against 004-an-institute, because of "one-name"
    And nothing else is strained
    And nothing conflicts

  Scenario: Spellings of one name are one name
    Given the dossier "facts.yaml"
    Then 003-peskov-name and 004-peskov-name hold
    And 003-peskov-role is corroborated
    And 002-head-kim-name and 003-kim-name hold

  Scenario: One dispatch told twice corroborates nothing
    Given the dossier "facts.yaml"
    Then 002-an-role agrees with 004-an-role, because of "same-claim-several-voices"
    And 002-an-role is uncontested

  Scenario: The long name of the state lacks a word
    Given the dossier "facts.yaml", as far as it concerns "north-korea"
    Then 002-country-long-name is strained against 002-country-short-name, because of "one-name"
    And nothing else is strained
