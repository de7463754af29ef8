Feature: A chain too long to follow
  A derived value rests on at most six statements (conflict-members in limits.yaml).

  Scenario: Eleven gaps between two dates
    # five gaps from either end rest on six statements each and leave one gap in the middle open
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
    Then start is not compared with end, because "tied in 11 steps, but one side takes 7 statements; no more than 6 are followed"
