Feature: How much more or less one quantity is than another
  In its own unit, or as a share of the other, once or every year.

  Rule: stated-difference

    Scenario Outline: From 4 to 6 per cent, told as up <points>
      Given these statements:
        """
        quantities:
          was: {kind: ratio, title: Unemployment last year}
          is: {kind: ratio, title: Unemployment this year}
        statements:
        - {id: past, source: A, paragraph: 1, wording: 4.0 per cent, says: last year, gives: was}
        - {id: now, source: A, paragraph: 2, wording: 6.0 per cent, says: this year, gives: is}
        - {id: rise, source: B, paragraph: 1, wording: <points>, says: the rise, gives: is, above: was}
        """
      # each to a twentieth of a point, so the rise is 1.9 to 2.1 points; 3 points are at least 2.5
      Then rise <goes with> past and now, because of "stated-difference"
      And nothing else conflicts

      Examples:
        | points              | goes with      |
        | 3 percentage points | conflicts with |
        | 2 percentage points | agrees with    |

  Rule: stated-change

    Scenario Outline: From 4 to 6 per cent, told as up <share>
      Given these statements:
        """
        quantities:
          was: {kind: ratio, title: Unemployment last year}
          is: {kind: ratio, title: Unemployment this year}
        statements:
        - {id: past, source: A, paragraph: 1, wording: 4.0 per cent, says: last year, gives: was}
        - {id: now, source: A, paragraph: 2, wording: 6.0 per cent, says: this year, gives: is}
        - {id: rise, source: B, paragraph: 1, wording: <share>, says: the rise, gives: is, above: was}
        """
      # 5.95 / 4.05 = 1.469 and 6.05 / 3.95 = 1.532: up 47 to 53 per cent
      Then rise <goes with> past and now, because of "stated-change"
      And nothing else conflicts

      Examples:
        | share       | goes with      |
        | 2 per cent  | conflicts with |
        | 50 per cent | agrees with    |

    Scenario: 5 per cent a year for ten years is more than 50 per cent
      Given these statements:
        """
        quantities:
          was: {kind: count, title: People in the town then}
          is: {kind: count, title: People in the town now}
        statements:
        - {id: past, source: A, paragraph: 1, wording: '41,237 people', says: then, gives: was}
        - {id: now, source: A, paragraph: 2, wording: '61,856 people', says: now, gives: is}
        - {id: growth, source: B, paragraph: 1, wording: 5.0 per cent a year, says: growth,
           gives: is, above: was, periods: 10}
        """
      # 1.0495 to the tenth is 1.621, 61,856 / 41,237 is 1.500
      Then growth conflicts with past and now, because of "stated-change"
      And "slip-of-percentage" explains growth
      And nothing else conflicts
