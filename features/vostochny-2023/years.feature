Feature: Years and what has elapsed

  Background:
    Given the dossier "facts.yaml"

  Scenario: 2007 before 2012 before 28 April 2016
    Then 000-construction-2012 agrees with 000-decided-2007, because of "sequence-in-order"
    And 000-first-launch-date agrees with 000-construction-2012, because of "sequence-in-order"
    And 000-decided-2007, 000-construction-2012 and 000-first-launch-date hold
    And 001-proposed-when and 001-in-service hold

  Scenario: More than 18 months of war
    # 24 February 2022 to 13 September 2023: 18 months and 20 days
    Then 000-war-duration agrees with what is known, because of "elapsed-since"
    And 000-war-duration holds

  Scenario: Last week, this summer
    Then 000-nyt-when, 000-us-when, 002-us-when and 000-borders-reopen-when hold

  Scenario: Kazakhstan and the Soviet Union
    Then 000-kazakhstan-1991, 000-baikonur-since-ussr and 001-baikonur-before hold
