Feature: What must not be accused

  Background:
    Given the dossier "facts.yaml"

  Scenario: A first list and a last count are two quantities
    Then herald-all and review-aboard are not compared

  Scenario: Two people of one name, and one captain spelled in two ways
    Then courier-senator is unchecked
    And courier-smith-age and courier-senator are not compared
    And globe-master agrees with courier-master, because of "same-claim-several-voices"

  Scenario: Secret first, announced later
    Then herald-withheld agrees with globe-announced, because of "announced-stays-announced"

  Scenario: Hopes
    Then herald-due is unchecked
    And globe-due is superseded by mail-docks

  Scenario: Parts that make their whole
    # 325 + 285 + 706 = 1,316; 16 + 4 = 20
    Then review-passengers agrees with review-first, review-second and review-third, because of "parts-add-up"
    And review-boats agrees with review-wooden and review-collapsible, because of "parts-add-up"
    And review-room, review-room-share and review-passengers hold

  Scenario: A corrected message, and a sister paper that still has the old one
    Then globe-saved is superseded by globe-2-saved
    And mail-first-message still says what globe-saved said
    And the correction "globe-2" makes the conflict between globe-2-saved and mail-first-message
    And globe-halifax-trains is withdrawn by "globe-2"

  Scenario: Places, names and ranks that go together
    Then review-third-loss agrees with what is known, because of "number-in-the-series"
    And mail-olympic-master agrees with what is known, because of "same-claim-several-voices"
    And herald-owner and review-owner hold
    And herald-newfoundland, courier-southampton and review-launched hold
