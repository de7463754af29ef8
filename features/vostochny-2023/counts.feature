Feature: How many

  Background:
    Given the dossier "facts.yaml"

  Scenario: Two failed satellite launches
    Then 002-satellite-failures agrees with 003-satellite-failures, because of "one-quantity-one-value"
    And 002-satellite-failures, 003-satellite-failures and 004-satellite-failures hold

  Scenario: Two missiles
    Then 002-missile-count agrees with 004-missile-count, because of "same-claim-several-voices"
    And 002-missile-count, 004-missile-count, 004-tokyo-count and 004-head-count hold
