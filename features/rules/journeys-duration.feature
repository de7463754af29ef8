Feature: Gaps and durations

  Rule: gap-from-departure-to-arrival

    Scenario Outline: Arrived <gap> leaving, on a trip of 3 hours
      Given these statements:
        """
        events: {leaves: {title: It leaves}, comes: {title: It arrives}}
        journeys: {trip: {title: The trip, departs: leaves, arrives: comes}}
        statements:
        - {id: gap, source: A, paragraph: 1, wording: <gap>, says: s, gives: comes.time, after: leaves}
        - {id: time, source: B, paragraph: 1, wording: 3 hours, says: s, gives: trip.duration}
        """
      Then gap <goes with> time, because of "gap-from-departure-to-arrival"
      And nothing else conflicts

      Examples:
        | gap               | goes with      |
        | ten days after    | conflicts with |
        | three hours after | agrees with    |
