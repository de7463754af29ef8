Feature: Expected and actual places

  Rule: expected-place-came-true

    Scenario Outline: Expected in Westland, held in <held>
      Given these statements:
        """
        places:
          norland: {name: Norland}
          westland: {name: Westland, in: norland}
          eastland: {name: Eastland, in: norland}
          millbrook: {name: Millbrook, in: westland}
        events: {talks: {title: The talks}}
        statements:
        - {id: plan, source: A, paragraph: 1, wording: Westland, says: s,
           located: {what: talks, in: westland}, mood: expected}
        - {id: fact, source: B, paragraph: 1, wording: <held>, says: s, located: {what: talks, in: <place>}}
        """
      Then <outcome>
      And nothing conflicts

      Examples:
        | held      | place     | outcome                                                    |
        | Millbrook | millbrook | plan agrees with fact, because of "expected-place-came-true" |
        | Eastland  | eastland  | plan and fact are not compared                             |

  Rule: expected-place-superseded

    Scenario Outline: Expected in Westland, held in <held>
      Given these statements:
        """
        places:
          norland: {name: Norland}
          westland: {name: Westland, in: norland}
          eastland: {name: Eastland, in: norland}
          millbrook: {name: Millbrook, in: westland}
        events: {talks: {title: The talks}}
        statements:
        - {id: plan, source: A, paragraph: 1, wording: Westland, says: s,
           located: {what: talks, in: westland}, mood: expected}
        - {id: fact, source: B, paragraph: 1, wording: <held>, says: s, located: {what: talks, in: <place>}}
        """
      Then <outcome>
      And nothing conflicts

      Examples:
        | held      | place     | outcome                    |
        | Eastland  | eastland  | plan is superseded by fact |
        | Millbrook | millbrook | plan is corroborated       |
