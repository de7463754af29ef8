Feature: Products and sums of quantities
  Money at a rate: dollars are pounds times what a pound costs in dollars.

  Rule: product-of-two

    Background:
      Given these statements:
        """
        quantities:
          pounds: {kind: gbp, title: The cost in pounds}
          rate: {kind: usd, title: What a pound costs}
          dollars: {kind: usd, title: The cost in dollars, product: [pounds, rate]}
        knowledge:
        - {id: market, says: what a pound cost, cite: central bank, gives: rate, value: "$1.30"}
        statements:
        - {id: pounds, source: A, paragraph: 1, wording: £10m, says: the cost, gives: pounds}
        - {id: right, source: B, paragraph: 1, wording: $13m, says: the cost, gives: dollars}
        - {id: wrong, source: C, paragraph: 1, wording: $15m, says: the cost, gives: dollars}
        """

    # 9.5 to 10.5 million x 1.295 to 1.305: 12.30 to 13.70 million
    Scenario: The amount at the stated rate goes together
      Then pounds agrees with right, because of "product-of-two"

    Scenario: Another amount does not
      Then pounds conflicts with wrong, because of "product-of-two"

  Rule: parts-add-up

    Scenario Outline: 483 passengers and a crew of 117, told as <all>
      Given these statements:
        """
        quantities:
          passengers: {kind: count, title: Passengers on board}
          crew: {kind: count, title: Crew on board}
          aboard: {kind: count, title: All on board, sum: [passengers, crew]}
        statements:
        - {id: guests, source: A, paragraph: 1, wording: 483 passengers, says: how many, gives: passengers}
        - {id: hands, source: A, paragraph: 2, wording: a crew of 117, says: how many, gives: crew}
        - {id: all, source: B, paragraph: 1, wording: <all>, says: how many, gives: aboard}
        """
      # 483 + 117 = 600, each to the last person
      Then all <goes with> guests and hands, because of "parts-add-up"
      And nothing else conflicts

      Examples:
        | all        | goes with      |
        | 601 people | conflicts with |
        | 600 people | agrees with    |
