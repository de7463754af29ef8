Feature: How many were lost
  Three counts: 1,490 (British inquiry), 1,517 (American Senate) and 1,595 (agency copy from New York, in two papers). The
  inquiry has 2,201 on board and 711 saved: 1,490. The captain of the rescue ship has 705 saved: 1,496.

  Background:
    Given the dossier "facts.yaml", as far as it concerns "lost.count"

  Scenario: Each count clashes with the two others
    Then courier-lost conflicts with review-lost, because of "one-quantity-one-value"
    And courier-lost conflicts with review-senate-lost, because of "one-quantity-one-value"
    And review-lost conflicts with review-senate-lost, because of "one-quantity-one-value"

  Scenario: The inquiry agrees with itself
    Then review-aboard agrees with review-saved and review-lost, because of "parts-add-up"

  Scenario: Agency copy in two papers is one voice
    Then courier-lost is conflicting
    And mail-lost is conflicting
    And courier-berg is uncontested
    And mail-berg is uncontested

  Scenario: The three counts are left as they are
    Then the conflict between courier-lost, mail-lost, review-lost and review-senate-lost is waived on "1912-08-04"

  Scenario: What was feared on the first day was no false report
    Then globe-feared is superseded by review-lost
    And globe-feared is superseded by courier-lost
