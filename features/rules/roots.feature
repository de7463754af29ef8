Feature: What several conflicts have in common

  Rule: one-root-of-several

    Scenario: A wrong start spoils three times that are counted from it
      Given these statements:
        """
        events: {start: {title: Start}, one: {title: One}, two: {title: Two}, three: {title: Three}}
        statements:
        - {id: start, source: A, paragraph: 1, wording: at 10 a.m. on Tuesday, says: s, gives: start.time}
        - {id: first, source: A, paragraph: 2, wording: an hour later, says: s, gives: one.time, after: start}
        - {id: second, source: A, paragraph: 3, wording: two hours later, says: s, gives: two.time, after: start}
        - {id: third, source: A, paragraph: 4, wording: three hours later, says: s, gives: three.time, after: start}
        - {id: b-one, source: B, paragraph: 1, wording: at 2 p.m. on Tuesday, says: s, gives: one.time}
        - {id: b-two, source: B, paragraph: 2, wording: at 3 p.m. on Tuesday, says: s, gives: two.time}
        - {id: b-three, source: B, paragraph: 3, wording: at 4 p.m. on Tuesday, says: s, gives: three.time}
        """
      Then "one-root-of-several" explains start
      And nothing explains first
      And nothing explains b-one

    Scenario: One wrong time is nobody's consequence
      Given these statements:
        """
        events: {start: {title: Start}, one: {title: One}, two: {title: Two}}
        statements:
        - {id: start, source: A, paragraph: 1, wording: at 10 a.m. on Tuesday, says: s, gives: start.time}
        - {id: first, source: A, paragraph: 2, wording: an hour later, says: s, gives: one.time, after: start}
        - {id: second, source: A, paragraph: 3, wording: two hours later, says: s, gives: two.time, after: start}
        - {id: b-one, source: B, paragraph: 1, wording: at 2 p.m. on Tuesday, says: s, gives: one.time}
        - {id: b-two, source: B, paragraph: 2, wording: at noon on Tuesday, says: s, gives: two.time}
        """
      Then first conflicts with start and b-one, because of "stated-gap"
      And nothing explains start

  Rule: same-odd-error

    Scenario Outline: <odd> in two papers, against the coordinates
      Given these statements:
        """
        places: {east: {name: Eastby, position: [0, 1]}, west: {name: Westby, position: [0, 0]}}
        distances: {way: {from: west, to: east}}
        statements:
        - {id: one, source: A, paragraph: 1, wording: <odd>, says: s, gives: way.straight-line}
        - {id: two, source: B, paragraph: 1, wording: <odd>, says: s, gives: way.straight-line}
        """
      # one degree of longitude on the equator is 111.3 km; 111 miles are the figure in the wrong unit
      Then <explanation> explains one

      Examples:
        | odd       | explanation      |
        | 111 miles | "same-odd-error" |
        | 157 miles | nothing          |
