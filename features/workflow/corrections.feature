Feature: Corrections
  A later version of an article replaces or withdraws what an earlier one said; the rest carries over. 100 m is 95 to
  105 m, 120 m charitably 115 to 125 m, about 100 m charitably 90 to 110 m.

  Background: A wall
    Given these facts:
      """
      quantities: {wall.length: {kind: length, title: Length of the wall}}
      """

  Scenario: The corrected figure resolves a conflict
    Given these statements:
      """
      sources:
      - {source: herald, publication: {date: 2024-05-01, zone: UTC}}
      - {source: herald-2, corrects: herald, publication: {date: 2024-05-02, zone: UTC}}
      - {source: post, publication: {date: 2024-05-01, zone: UTC}}
      statements:
      - {id: first, source: herald, paragraph: 1, wording: 100 m, says: s, gives: wall.length}
      - {id: fixed, source: herald-2, paragraph: 1, wording: 120 m, says: s, gives: wall.length, corrects: first}
      - {id: other, source: post, paragraph: 1, wording: 120 m, says: s, gives: wall.length}
      """
    Then first is superseded by fixed
    And the correction "herald-2" resolves the conflict between first and other
    And the correction "herald-2" makes nothing
    And fixed and other hold
    And nothing conflicts

  Scenario: A sister report still carries the old figure
    Given these statements:
      """
      sources:
      - {source: herald, publication: {date: 2024-05-01, zone: UTC}}
      - {source: herald-2, corrects: herald, publication: {date: 2024-05-02, zone: UTC}}
      - {source: post, publication: {date: 2024-05-01, zone: UTC}}
      - {source: wire, publication: {date: 2024-05-01, zone: UTC}}
      statements:
      - {id: first, source: herald, paragraph: 1, wording: 100 m, says: s, gives: wall.length}
      - {id: fixed, source: herald-2, paragraph: 1, wording: 120 m, says: s, gives: wall.length, corrects: first}
      - {id: other, source: post, paragraph: 1, wording: 120 m, says: s, gives: wall.length}
      - {id: sister, source: wire, paragraph: 1, wording: about 100 m, says: s, gives: wall.length}
      """
    Then the correction "herald-2" resolves the conflict between first and other
    And the correction "herald-2" leaves standing the conflict between fixed, other and sister
    And sister still says what first said
    And sister conflicts with fixed and other, because of "one-quantity-one-value"
    And nothing else conflicts

  Scenario: A correction makes a conflict with whom it had agreed with
    Given these statements:
      """
      sources:
      - {source: herald, publication: {date: 2024-05-01, zone: UTC}}
      - {source: herald-2, corrects: herald, publication: {date: 2024-05-02, zone: UTC}}
      - {source: post, publication: {date: 2024-05-01, zone: UTC}}
      statements:
      - {id: first, source: herald, paragraph: 1, wording: 100 m, says: s, gives: wall.length}
      - {id: fixed, source: herald-2, paragraph: 1, wording: 120 m, says: s, gives: wall.length, corrects: first}
      - {id: other, source: post, paragraph: 1, wording: 100 m, says: s, gives: wall.length}
      """
    Then the correction "herald-2" makes the conflict between fixed and other
    And the correction "herald-2" resolves nothing
    And other still says what first said

  Scenario: The corrected figure does no better
    Given these statements:
      """
      sources:
      - {source: herald, publication: {date: 2024-05-01, zone: UTC}}
      - {source: herald-2, corrects: herald, publication: {date: 2024-05-02, zone: UTC}}
      - {source: post, publication: {date: 2024-05-01, zone: UTC}}
      statements:
      - {id: first, source: herald, paragraph: 1, wording: 100 m, says: s, gives: wall.length}
      - {id: fixed, source: herald-2, paragraph: 1, wording: 101 m, says: s, gives: wall.length, corrects: first}
      - {id: other, source: post, paragraph: 1, wording: 120 m, says: s, gives: wall.length}
      """
    Then the correction "herald-2" leaves standing the conflict between fixed and other
    And the correction "herald-2" resolves nothing
    And the correction "herald-2" makes nothing
