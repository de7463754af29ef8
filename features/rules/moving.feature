Feature: Figures that move with time
  Each instant has its own; a toll only grows, unless a report says that it was revised.

  Rule: moves-one-way

    Scenario Outline: 12 killed by Tuesday, <later> by Wednesday
      Given these statements:
        """
        quantities:
          dead: {kind: count, title: People killed, moves: up}
        statements:
        - {id: first, source: A, paragraph: 1, wording: 12 people, says: by Tuesday, gives: dead, as-of: 2024-04-30}
        - {id: second, source: B, paragraph: 1, wording: <later>, says: by Wednesday, gives: dead, as-of: 2024-05-01}
        """
      Then second <goes with> first, because of "moves-one-way"
      And nothing else conflicts

      Examples:
        | later     | goes with      |
        | 9 people  | conflicts with |
        | 15 people | agrees with    |

    Scenario: A toll that a report says was revised
      Given these statements:
        """
        quantities:
          dead: {kind: count, title: People killed, moves: up}
        statements:
        - {id: first, source: A, paragraph: 1, wording: 12 people, says: by Tuesday, gives: dead, as-of: 2024-04-30}
        - {id: second, source: B, paragraph: 1, wording: 9 people, says: revised, gives: dead, as-of: 2024-05-01,
           revised: 'yes'}
        """
      Then first and second are not compared
      And nothing conflicts

    Scenario: Killed, injured and missing are three counts
      Given these statements:
        """
        quantities:
          dead: {kind: count, title: People killed, moves: up}
          hurt: {kind: count, title: People injured, moves: up}
          missing: {kind: count, title: People missing, moves: both}
        statements:
        - {id: killed, source: A, paragraph: 1, wording: 12 killed, says: killed, gives: dead, as-of: 2024-04-30}
        - {id: injured, source: A, paragraph: 2, wording: 40 injured, says: injured, gives: hurt, as-of: 2024-04-30}
        - {id: lost, source: A, paragraph: 3, wording: 9 missing, says: missing, gives: missing, as-of: 2024-04-30}
        - {id: fewer, source: B, paragraph: 1, wording: 3 missing, says: missing, gives: missing, as-of: 2024-05-01}
        """
      Then killed and injured are not compared
      And lost and fewer are not compared
      And nothing conflicts
