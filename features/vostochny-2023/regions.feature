Feature: Where things are

  Scenario: Regions that contain one another
    Given the dossier "facts.yaml", as far as it concerns "vostochny"
    Then 000-vostochny-amur agrees with what is known, because of "place-in-known-region"
    And 000-vostochny-far-east, 001-amur-far-east, 002-vostochny-russia and 004-vostochny-east hold
    And nothing conflicts

  Scenario: A town near by
    # 20 km by the coordinates
    Given the dossier "facts.yaml", as far as it concerns "vostochny"
    Then 000-vostochny-tsiolkovsky agrees with what is known, because of "near-by-coordinates"
    And nothing is strained

  Scenario: Baikonur
    Given the dossier "facts.yaml", as far as it concerns "baikonur"
    Then 000-baikonur-kazakhstan, 001-baikonur-kazakhstan and 000-baikonur-asia hold
    And nothing conflicts

  Scenario: Neighbours
    # Khabarovsk Krai lies between Primorsky Krai, where Vladivostok is, and Amur Oblast.
    Given the dossier "facts.yaml", as far as it concerns "amur-oblast"
    Then 000-amur-neighbours is strained against what is known, because of "neighbours-share-a-border"
    And 003-neighbours agrees with what is known, because of "neighbours-share-a-border"
    And nothing else is strained
    And nothing conflicts
