Feature: How many

  Scenario: Two failed satellite launches
    Given the dossier "facts.yaml", as far as it concerns "satellite-failures"
    # 003's expert is independent of the dispatch that 002 and 004 share.
    Then 002-satellite-failures agrees with 003-satellite-failures, because of "one-quantity-one-value"
    And 002-satellite-failures, 003-satellite-failures and 004-satellite-failures hold
    And 002-satellite-failures is corroborated
    And nothing conflicts

  Scenario: Two missiles
    Given the dossier "facts.yaml", as far as it concerns "missiles"
    Then 002-missile-count agrees with 004-missile-count, because of "same-claim-several-voices"
    And 002-missile-count, 004-missile-count, 004-tokyo-count and 004-head-count hold
    And nothing conflicts

  Scenario: Two leaders of two countries
    Given the dossier "facts.yaml", as far as it concerns "leaders"
    Then 001-two-leaders, 002-two-leaders, 003-two-leaders and 004-two-leaders hold
    And nothing conflicts
