Feature: Versions of one article
  100 m is 95 to 105 m, 108 m is 107.5 to 108.5 m, 120 m charitably 115 to 125 m.

  Scenario: What is withdrawn conflicts with nothing, and the rest carries over
    Given these statements:
      """
      sources:
      - {source: herald, publication: {date: 2024-05-01, zone: UTC}}
      - {source: herald-2, corrects: herald, withdraws: [long], publication: {date: 2024-05-02, zone: UTC}}
      - {source: post, publication: {date: 2024-05-01, zone: UTC}}
      quantities:
        wall.length: {kind: length, title: Length of the wall}
        wall.width: {kind: length, title: Width of the wall}
      statements:
      - {id: long, source: herald, paragraph: 1, wording: 100 m, says: s, gives: wall.length}
      - {id: wide, source: herald, paragraph: 1, wording: 7 m, says: s, gives: wall.width}
      - {id: post-long, source: post, paragraph: 1, wording: 120 m, says: s, gives: wall.length}
      - {id: post-wide, source: post, paragraph: 1, wording: 7 m, says: s, gives: wall.width}
      """
    Then long is withdrawn by "herald-2"
    And the correction "herald-2" resolves the conflict between long and post-long
    And wide is corroborated
    And post-long is unchecked

  Scenario: Two versions of one article corroborate nothing
    Given these statements:
      """
      sources:
      - {source: herald, publication: {date: 2024-05-01, zone: UTC}}
      - {source: herald-2, corrects: herald, publication: {date: 2024-05-02, zone: UTC}}
      quantities: {wall.width: {kind: length, title: Width of the wall}}
      statements:
      - {id: wide, source: herald, paragraph: 1, wording: 7 m, says: s, gives: wall.width}
      - {id: again, source: herald-2, paragraph: 1, wording: about 7 m, says: s, gives: wall.width}
      """
    Then wide and again hold
    And wide is uncontested
    And again is uncontested

  Scenario: A third version corrects what the second said, and takes back what the first said
    Given these statements:
      """
      sources:
      - {source: herald, publication: {date: 2024-05-01, zone: UTC}}
      - {source: herald-2, corrects: herald, publication: {date: 2024-05-02, zone: UTC}}
      - {source: herald-3, corrects: herald-2, withdraws: [wide], publication: {date: 2024-05-03, zone: UTC}}
      - {source: post, publication: {date: 2024-05-01, zone: UTC}}
      quantities:
        wall.length: {kind: length, title: Length of the wall}
        wall.width: {kind: length, title: Width of the wall}
      statements:
      - {id: long, source: herald, paragraph: 1, wording: 100 m, says: s, gives: wall.length}
      - {id: longer, source: herald-2, paragraph: 1, wording: 108 m, says: s, gives: wall.length, corrects: long}
      - {id: longest, source: herald-3, paragraph: 1, wording: 120 m, says: s, gives: wall.length, corrects: longer}
      - {id: wide, source: herald, paragraph: 1, wording: 7 m, says: s, gives: wall.width}
      - {id: post-long, source: post, paragraph: 1, wording: 120 m, says: s, gives: wall.length}
      - {id: post-wide, source: post, paragraph: 1, wording: 9 m, says: s, gives: wall.width}
      """
    Then the correction "herald-2" resolves nothing
    And the correction "herald-3" resolves the conflict between longer and post-long
    And the correction "herald-3" resolves the conflict between wide and post-wide
    And the correction "herald-3" leaves standing nothing
    And long is superseded by longer
    And longer is superseded by longest
    And longest and post-long hold
    And nothing conflicts
