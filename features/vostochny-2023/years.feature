Feature: Years and what has elapsed

  Scenario: 2007 before 2012 before 28 April 2016
    Given the dossier "facts.yaml", as far as it concerns "construction-begins"
    Then 000-construction-2012 agrees with 000-decided-2007, because of "sequence-in-order"
    And 000-first-launch-date agrees with 000-construction-2012, because of "sequence-in-order"
    And 000-decided-2007, 000-construction-2012 and 000-first-launch-date hold
    And 001-proposed-when and 001-in-service hold
    And nothing conflicts

  Scenario: More than 18 months of war
    # 24 February 2022 to 13 September 2023: 18 months and 20 days
    Given the dossier "facts.yaml", as far as it concerns "war-begins"
    Then 000-war-duration agrees with what is known, because of "elapsed-since"
    And 000-war-duration holds
    And nothing conflicts

  Scenario: Last week, this summer
    Given the dossier "facts.yaml", as far as it concerns "us-warning"
    Then 000-nyt-when, 000-us-when, 002-us-when and 000-borders-reopen-when hold
    And nothing conflicts

  Scenario: Kazakhstan and the Soviet Union
    Given the dossier "facts.yaml", as far as it concerns "ussr-ends"
    Then 000-kazakhstan-1991, 000-baikonur-since-ussr and 001-baikonur-before hold
    And nothing conflicts
