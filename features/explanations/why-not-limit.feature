Feature: A chain too long to follow
  A derived value rests on at most four statements (conflict-members in limits.yaml). What contradicts itself only
  by more is found in another way, by the search for a common solution.

  Scenario: Eleven gaps between two dates
    # three gaps from either end rest on four statements each and leave five gaps in the middle open; wherever the two sides
    # meet, one has six of the eleven gaps and its date. 19 days, a day more or less, are eleven times a day later, less than two days each
    Given these statements:
      """
      events:
        {a: {title: A}, b: {title: B}, c: {title: C}, d: {title: D}, e: {title: E}, f: {title: F}, g: {title: G}, h: {title: H},
        i: {title: I}, j: {title: J}, k: {title: K}, l: {title: L}}
      statements:
      - {id: start, source: A, paragraph: 1, wording: 1 March 2024, says: s, gives: a.time}
      - {id: end, source: B, paragraph: 1, wording: 20 March 2024, says: s, gives: l.time}
      - {id: ab, source: C, paragraph: 1, wording: a day later, says: s, gives: b.time, after: a}
      - {id: bc, source: C, paragraph: 1, wording: a day later, says: s, gives: c.time, after: b}
      - {id: cd, source: C, paragraph: 1, wording: a day later, says: s, gives: d.time, after: c}
      - {id: de, source: C, paragraph: 1, wording: a day later, says: s, gives: e.time, after: d}
      - {id: ef, source: C, paragraph: 1, wording: a day later, says: s, gives: f.time, after: e}
      - {id: fg, source: C, paragraph: 1, wording: a day later, says: s, gives: g.time, after: f}
      - {id: gh, source: C, paragraph: 1, wording: a day later, says: s, gives: h.time, after: g}
      - {id: hi, source: C, paragraph: 1, wording: a day later, says: s, gives: i.time, after: h}
      - {id: ij, source: C, paragraph: 1, wording: a day later, says: s, gives: j.time, after: i}
      - {id: jk, source: C, paragraph: 1, wording: a day later, says: s, gives: k.time, after: j}
      - {id: kl, source: C, paragraph: 1, wording: a day later, says: s, gives: l.time, after: k}
      """
    Then start is not compared with end, because "tied in 11 steps, but one side takes 7 statements, and no value is derived from more than 4; the search for a common solution found no conflict that takes both"

  Scenario: Eleven gaps that are too short
    # 1 March to 30 March is more than 28 days; a day later, charitably less than two days, eleven times is less than 22
    Given these statements:
      """
      events:
        {a: {title: A}, b: {title: B}, c: {title: C}, d: {title: D}, e: {title: E}, f: {title: F}, g: {title: G}, h: {title: H},
        i: {title: I}, j: {title: J}, k: {title: K}, l: {title: L}}
      statements:
      - {id: start, source: A, paragraph: 1, wording: 1 March 2024, says: s, gives: a.time}
      - {id: end, source: B, paragraph: 1, wording: 30 March 2024, says: s, gives: l.time}
      - {id: ab, source: C, paragraph: 1, wording: a day later, says: s, gives: b.time, after: a}
      - {id: bc, source: C, paragraph: 1, wording: a day later, says: s, gives: c.time, after: b}
      - {id: cd, source: C, paragraph: 1, wording: a day later, says: s, gives: d.time, after: c}
      - {id: de, source: C, paragraph: 1, wording: a day later, says: s, gives: e.time, after: d}
      - {id: ef, source: C, paragraph: 1, wording: a day later, says: s, gives: f.time, after: e}
      - {id: fg, source: C, paragraph: 1, wording: a day later, says: s, gives: g.time, after: f}
      - {id: gh, source: C, paragraph: 1, wording: a day later, says: s, gives: h.time, after: g}
      - {id: hi, source: C, paragraph: 1, wording: a day later, says: s, gives: i.time, after: h}
      - {id: ij, source: C, paragraph: 1, wording: a day later, says: s, gives: j.time, after: i}
      - {id: jk, source: C, paragraph: 1, wording: a day later, says: s, gives: k.time, after: j}
      - {id: kl, source: C, paragraph: 1, wording: a day later, says: s, gives: l.time, after: k}
      """
    Then start conflicts with end, ab, bc, cd, de, ef, fg, gh, hi, ij, jk and kl, because of "one-solution-for-all"
