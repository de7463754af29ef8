Feature: One slip in an amount of money

  Scenario: One per cent of 21 billion told as two billion
    Given these statements:
      """
      quantities:
        budget: {kind: usd, title: The budget}
        science: {kind: usd, title: What goes to science}
      statements:
      - {id: whole, source: A, paragraph: 1, wording: $21bn, says: s, gives: budget}
      - {id: share, source: A, paragraph: 2, wording: 1 per cent, says: s, gives: science, times: budget}
      - {id: part, source: A, paragraph: 3, wording: $2bn, says: s, gives: science}
      """
    # at most 1.5 % of 21.5 billion, 0.32 billion; 0.2 billion are 0.15 to 0.25
    Then part conflicts with whole and share, because of "stated-ratio"
    And "0.2bn" instead of "2bn" in part repairs it, a slip of order of magnitude

  Scenario: Millions for billions
    Given these statements:
      """
      quantities: {fine: {kind: eur, title: The fine}}
      statements:
      - {id: one, source: A, paragraph: 1, wording: €2.1bn, says: s, gives: fine}
      - {id: two, source: B, paragraph: 1, wording: 2.1 billion euros, says: s, gives: fine}
      - {id: spoilt, source: C, paragraph: 1, wording: €2.1m, says: s, gives: fine}
      """
    Then spoilt conflicts with one, because of "one-quantity-one-value"
    And spoilt conflicts with two, because of "one-quantity-one-value"
    And the first repair is "€2.1bn" instead of "€2.1m" in spoilt
    And nothing else conflicts

  Scenario: Pounds of the day and pounds of today are two quantities
    Given these statements:
      """
      quantities:
        then: {kind: gbp, title: The cost, measure: nominal}
        now: {kind: gbp, title: The cost, measure: inflation-adjusted}
      statements:
      - {id: nominal, source: A, paragraph: 1, wording: £50m, says: s, gives: then}
      - {id: adjusted, source: B, paragraph: 1, wording: £80m, says: s, gives: now}
      """
    Then nominal and adjusted are not compared
    And nothing else conflicts
