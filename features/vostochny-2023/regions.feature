Feature: Where things are

  Background:
    Given the dossier "facts.yaml"

  Scenario: Regions that contain one another
    Then 000-vostochny-amur agrees with what is known, because of "place-in-known-region"
    And 000-vostochny-far-east, 001-amur-far-east, 002-vostochny-russia and 004-vostochny-east hold
    And 000-baikonur-kazakhstan and 000-baikonur-asia hold

  Scenario: A town near by
    # 20 km by the coordinates
    Then 000-vostochny-tsiolkovsky agrees with what is known, because of "near-by-coordinates"

  Scenario: Neighbours
    # Khabarovsk Krai lies between Primorsky Krai, where Vladivostok is, and Amur Oblast.
    Then 000-amur-neighbours is strained against what is known, because of "neighbours-share-a-border"
    And 003-neighbours agrees with what is known, because of "neighbours-share-a-border"
