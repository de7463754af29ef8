Feature: Incomplete lists, and places by size
  The floods of a river, and who was on board.

  Rule: parts-within-whole

    Scenario Outline: 312 women and <children>, among 483 people
      Given these statements:
        """
        quantities:
          women: {kind: count, title: Women on board}
          children: {kind: count, title: Children on board}
          aboard: {kind: count, title: All on board, includes: [women, children]}
        statements:
        - {id: some, source: A, paragraph: 1, wording: 312 women, says: how many, gives: women}
        - {id: more, source: A, paragraph: 2, wording: <children>, says: how many, gives: children}
        - {id: all, source: B, paragraph: 1, wording: 483 people, says: how many, gives: aboard}
        """
      # 312 + 198 = 510, 312 + 98 = 410
      Then all <goes with> some and more, because of "parts-within-whole"
      And nothing else conflicts

      Examples:
        | children     | goes with      |
        | 198 children | conflicts with |
        | 98 children  | agrees with    |

  Rule: largest-among-others

    Scenario Outline: The worst flood ever, of <height>
      Given these statements:
        """
        quantities:
          early: {kind: length, title: The flood of 1988}
          late: {kind: length, title: The flood of 2024}
        statements:
        - {id: worst, source: A, paragraph: 1, wording: the worst ever, says: its rank,
           ranks: {what: late, among: [early], is: largest}}
        - {id: now, source: A, paragraph: 2, wording: <height>, says: how high in 2024, gives: late}
        - {id: then, source: B, paragraph: 1, wording: 8.2 m, says: how high in 1988, gives: early}
        """
      # 8.2 m is 8.15 to 8.25 m
      Then worst <goes with> now and then, because of "largest-among-others"
      And nothing else conflicts

      Examples:
        | height | goes with      |
        | 7.9 m  | conflicts with |
        | 8.6 m  | agrees with    |

  Rule: since-one-as-large

    Scenario Outline: The worst flood since 1999, of <height>
      Given these statements:
        """
        quantities:
          early: {kind: length, title: The flood of 1999}
          late: {kind: length, title: The flood of 2024}
        statements:
        - {id: worst, source: A, paragraph: 1, wording: the worst since 1999, says: its rank,
           ranks: {what: late, among: [early, late], is: largest, since: early}}
        - {id: now, source: A, paragraph: 2, wording: <height>, says: how high in 2024, gives: late}
        - {id: then, source: B, paragraph: 1, wording: 8.2 m, says: how high in 1999, gives: early}
        """
      # that 1999 was as bad is plainly said, and charitably only that nothing between was
      Then worst <goes with> now and then, because of "since-one-as-large"
      And nothing conflicts

      Examples:
        | height | goes with           |
        | 8.6 m  | is strained against |
        | 7.9 m  | agrees with         |
