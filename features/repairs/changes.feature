Feature: Changes told with a slip
  Each dossier has one in it, and the edit takes it back.

  Scenario Outline: Unemployment from 4.0 to 6.0 per cent, told as <rise>
    Given these statements:
      """
      quantities:
        was: {kind: ratio, title: Unemployment last year}
        is: {kind: ratio, title: Unemployment this year}
      statements:
      - {id: past, source: A, paragraph: 1, wording: 4.0 per cent, says: last year, gives: was}
      - {id: now, source: A, paragraph: 2, wording: 6.0 per cent, says: this year, gives: is}
      - {id: rise, source: B, paragraph: 1, wording: <rise>, says: the rise, gives: is, above: was}
      """
    # 4 and 2 points are 6; 4 and half of it are 6; up 05 for 50 are digits in the wrong order
    Then rise conflicts with past and now, because of "<rule>"
    And <to> instead of <from> in rise repairs it, a slip of <slip>

    Examples:
      | rise                      | rule              | from                | to                  | slip                                  |
      | up 2 per cent             | stated-change     | "per cent"          | "percentage points" | per cent and percentage points mixed up |
      | up 50.0 percentage points | stated-difference | "percentage points" | "per cent"          | per cent and percentage points mixed up |

  Scenario: A rise told as a fall
    Given these statements:
      """
      quantities:
        was: {kind: count, title: Visitors last year}
        is: {kind: count, title: Visitors this year}
      statements:
      - {id: past, source: A, paragraph: 1, wording: 412 visitors, says: last year, gives: was}
      - {id: now, source: A, paragraph: 2, wording: 515 visitors, says: this year, gives: is}
      - {id: fall, source: B, paragraph: 1, wording: down 25 per cent, says: the change, gives: is, below: was}
      """
    # 412 x 1.25 = 515, 412 x 0.75 = 309
    Then fall conflicts with past and now, because of "stated-change"
    And "down 25 per cent (the other way)" instead of "down 25 per cent" in fall repairs it, a slip of direction

  Scenario: Two digits of a difference in the wrong order
    Given these statements:
      """
      quantities:
        then: {kind: count, title: Medals at the last games}
        now: {kind: count, title: Medals at these games}
      statements:
      - {id: last, source: A, paragraph: 1, wording: 47 medals, says: the last games, gives: then}
      - {id: these, source: A, paragraph: 2, wording: 59 medals, says: these games, gives: now}
      - {id: more, source: B, paragraph: 1, wording: 21 more, says: how many more, gives: now, above: then}
      """
    # 59 - 47 = 12
    Then more conflicts with last and these, because of "stated-difference"
    And "12" instead of "21" in more repairs it, a slip of swapped digits
