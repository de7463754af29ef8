Feature: Shares and means that whole numbers cannot have
  In the network a count may take any value; here it is a whole number.

  Rule: no-fall-below-nothing

    Scenario Outline: Visitors down <share>
      Given these statements:
        """
        quantities:
          before: {kind: count, title: Visitors last year}
          after: {kind: count, title: Visitors this year}
        statements:
        - {id: past, source: A, paragraph: 1, wording: 812 visitors, says: last year, gives: before}
        - {id: fall, source: A, paragraph: 2, wording: down <share>, says: the fall, gives: after, below: before}
        """
      # a fall by all of it leaves nothing, one by three times as much leaves less
      Then fall is <verdict>

      Examples:
        | share        | verdict     |
        | 300 per cent | conflicting |
        | 75 per cent  | unchecked   |

  Rule: share-in-whole-numbers

    Scenario: 33 per cent of eight people are no whole number of people
      Given these statements:
        """
        quantities:
          asked: {kind: count, title: People asked}
          against: {kind: count, title: People against}
        statements:
        - {id: panel, source: A, paragraph: 1, wording: eight people, says: asked, gives: asked}
        - {id: share, source: A, paragraph: 2, wording: 33 per cent, says: against, gives: against, times: asked}
        """
      # two are 25 per cent, three 37.5
      Then share conflicts with panel, because of "share-in-whole-numbers"
      And nothing else conflicts

    Scenario: 38 per cent of eight people are three
      Given these statements:
        """
        quantities:
          asked: {kind: count, title: People asked}
          against: {kind: count, title: People against}
        statements:
        - {id: panel, source: A, paragraph: 1, wording: eight people, says: asked, gives: asked}
        - {id: share, source: A, paragraph: 2, wording: 38 per cent, says: against, gives: against, times: asked}
        """
      Then nothing conflicts

  Rule: mean-of-whole-numbers

    Scenario: A mean of 2.33 over eight families
      Given these statements:
        """
        quantities:
          families: {kind: count, title: Families}
          mean: {kind: ratio, title: Children in a family}
          children: {kind: count, title: Children, product: [mean, families]}
        statements:
        - {id: homes, source: A, paragraph: 1, wording: eight families, says: families, gives: families}
        - {id: each, source: A, paragraph: 2, wording: 2.33 children, says: in each, gives: mean}
        """
      # 18 are 2.25, 19 are 2.375
      Then each conflicts with homes, because of "mean-of-whole-numbers"
      And nothing else conflicts

    Scenario: A mean of 2.38 over eight families
      Given these statements:
        """
        quantities:
          families: {kind: count, title: Families}
          mean: {kind: ratio, title: Children in a family}
          children: {kind: count, title: Children, product: [mean, families]}
        statements:
        - {id: homes, source: A, paragraph: 1, wording: eight families, says: families, gives: families}
        - {id: each, source: A, paragraph: 2, wording: 2.38 children, says: in each, gives: mean}
        """
      Then nothing conflicts
