Feature: What sums and changes that do not fit may have been

  Rule: slip-of-percentage

    Scenario Outline: From 4 to 6 per cent, told as <rise>
      Given these statements:
        """
        quantities:
          was: {kind: ratio, title: Unemployment last year}
          is: {kind: ratio, title: Unemployment this year}
        statements:
        - {id: past, source: A, paragraph: 1, wording: 4 per cent, says: last year, gives: was}
        - {id: rise, source: A, paragraph: 2, wording: <rise>, says: the rise, gives: is, above: was}
        - {id: now, source: A, paragraph: 3, wording: 6 per cent, says: this year, gives: is}
        """
      Then <what> explains rise

      # 4 and 2 are 6; a half more than 4 is 6 as well; 9 percentage points more than 4 are 13, 9 per cent more 4.36
      Examples:
        | rise                   | what                 |
        | up 2 per cent          | "slip-of-percentage" |
        | up 50 per cent         | nothing              |
        | up 9 percentage points | nothing              |

  Rule: slip-of-addition

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
      Then <what> explains all

      # 600 and once more the crew are 717; 600 less the crew are 483, the passengers alone
      Examples:
        | all        | what               |
        | 717 people | "slip-of-addition" |
        | 483 people | "slip-of-addition" |
        | 600 people | nothing            |
        | 651 people | nothing            |
