Feature: Waivers
  A finding that is known and need not be settled yet is found and told as ever; until the last day of its waiver it is
  no failure. 100 m is 95 to 105 m, 120 m charitably 115 to 125 m.

  Scenario: A waiver counts up to its last day
    Given these statements:
      """
      quantities: {wall.length: {kind: length, title: Length of the wall}}
      statements:
      - {id: one, source: A, paragraph: 1, wording: 100 m, says: It is 100 m long., gives: wall.length}
      - {id: two, source: B, paragraph: 1, wording: 120 m, says: It is 120 m long., gives: wall.length}
      waivers:
      - {between: [one, two], because: the town measures it in June, by: R. Moe, until: 2024-06-30}
      """
    Then one conflicts with two, because of "one-quantity-one-value"
    And the conflict between one and two is waived on "2024-06-30"
    And the conflict between one and two is waived no longer on "2024-07-01"
    And one is conflicting
    And nothing else conflicts

  Scenario: A strain can be waived, and what is known is not named
    Given these statements:
      """
      quantities: {wall.length: {kind: length, title: Length of the wall}}
      knowledge:
      - {id: survey, says: It is 107 m long., cite: the survey of 1990, gives: wall.length, value: 107 m}
      statements:
      - {id: one, source: A, paragraph: 1, wording: about 100 m, says: It is 100 m long., gives: wall.length}
      waivers:
      - {between: [one], because: a word in a caption, by: R. Moe, until: 2024-06-30}
      """
    Then one is strained against what is known, because of "one-quantity-one-value"
    And the strain between one is waived on "2024-05-01"
    And nothing else is strained

  Scenario: A waiver ends when another report joins the conflict
    Given these statements:
      """
      quantities: {wall.length: {kind: length, title: Length of the wall}}
      statements:
      - {id: one, source: A, paragraph: 1, wording: 100 m, says: It is 100 m long., gives: wall.length}
      - {id: two, source: B, paragraph: 1, wording: 120 m, says: It is 120 m long., gives: wall.length}
      - {id: three, source: C, paragraph: 1, wording: 120 m, says: It is 120 m long., gives: wall.length}
      waivers:
      - {between: [one, two], because: the town measures it in June, by: R. Moe, until: 2024-06-30}
      """
    Then the waiver of one and two covers nothing
    And one conflicts with two and three, because of "one-quantity-one-value"
    And nothing else conflicts
