Feature: First, last, previous, only

  Rule: nothing-between-first-and-since

    Scenario Outline: The first visit since 2011, in 2023, and a visit <other>
      Given these statements:
        """
        events: {old: {title: The old visit}, new: {title: The new visit}, other: {title: Another visit}}
        series: {visits: {title: Visits, events: [old, new, other]}}
        statements:
        - id: rank
          source: A
          paragraph: 1
          wording: first visit since
          says: The first visit since the old one.
          ordinal: {what: new, in: visits, is: first, since: old}
        - {id: before, source: A, paragraph: 2, wording: in 2011, says: The old visit., gives: old.time}
        - {id: now, source: A, paragraph: 3, wording: in 2023, says: The new visit., gives: new.time}
        - {id: between, source: B, paragraph: 1, wording: <other>, says: Another visit., gives: other.time}
        """
      Then rank <goes with> before, between and now, because of "nothing-between-first-and-since"
      And nothing else conflicts

      Examples:
        | other   | goes with      |
        | in 2019 | conflicts with |
        | in 2008 | agrees with    |

  Rule: nothing-between-previous-and-next

    Scenario Outline: His previous trip, in 2011, before one in 2023, and a trip <other>
      Given these statements:
        """
        events: {old: {title: The old trip}, new: {title: The new trip}, other: {title: Another trip}}
        series: {trips: {title: Trips, events: [old, new, other]}}
        statements:
        - id: rank
          source: A
          paragraph: 1
          wording: previous trip
          says: The trip before the new one.
          ordinal: {what: old, in: trips, is: previous, before: new}
        - {id: before, source: A, paragraph: 2, wording: in 2011, says: The old trip., gives: old.time}
        - {id: now, source: A, paragraph: 3, wording: in 2023, says: The new trip., gives: new.time}
        - {id: between, source: B, paragraph: 1, wording: <other>, says: Another trip., gives: other.time}
        """
      Then rank <goes with> before, between and now, because of "nothing-between-previous-and-next"
      And nothing else conflicts

      Examples:
        | other   | goes with      |
        | in 2019 | conflicts with |
        | in 2008 | agrees with    |

  Rule: one-event-per-rank

    Scenario Outline: Two reports of the first meeting: Hanoi, and <other>
      Given these statements:
        """
        events: {hanoi: {title: Meeting in Hanoi}, rome: {title: Meeting in Rome}}
        series: {meetings: {title: Their meetings, events: [hanoi, rome]}}
        statements:
        - {id: one, source: A, paragraph: 1, wording: first, says: First.,
           ordinal: {what: hanoi, in: meetings, is: first}}
        - {id: two, source: B, paragraph: 1, wording: first, says: First.,
           ordinal: {what: <other>, in: meetings, is: first}}
        """
      Then <outcome>
      And nothing else conflicts

      Examples:
        | other | outcome                                               |
        | rome  | one conflicts with two, because of "one-event-per-rank" |
        | hanoi | one is corroborated                                   |

    Scenario: Last and previous before one event are the same
      Given these statements:
        """
        events: {old: {title: The old trip}, new: {title: The new trip}}
        series: {trips: {title: Trips, events: [old, new]}}
        statements:
        - {id: a, source: A, paragraph: 1, wording: last, says: s,
           ordinal: {what: old, in: trips, is: last, before: new}}
        - {id: b, source: B, paragraph: 1, wording: previous, says: s,
           ordinal: {what: old, in: trips, is: previous, before: new}}
        """
      Then a agrees with b, because of "one-event-per-rank"
      And nothing conflicts

  Rule: only-one-of-its-series

    Background:
      Given these facts:
        """
        events: {hanoi: {title: Meeting in Hanoi}, rome: {title: Meeting in Rome}}
        series: {meetings: {title: Their meetings, events: [hanoi, rome]}}
        statements:
        - {id: sole, source: A, paragraph: 1, wording: only, says: Only one.,
           ordinal: {what: hanoi, in: meetings, is: only}}
        """

    Scenario: The only meeting, and the time of another
      Given these statements:
        """
        - {id: dated, source: B, paragraph: 1, wording: in 2023, says: In Rome., gives: rome.time}
        """
      Then sole conflicts with dated, because of "only-one-of-its-series"
      And nothing else conflicts

    Scenario: The only meeting, and no other is known
      Then sole is unchecked
      And nothing conflicts
