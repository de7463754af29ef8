Feature: The fact most missed

  Scenario: How long a trip took
    Given these statements:
      """
      journeys: {trip: {title: A trip}}
      statements:
      - {id: way, source: A, paragraph: 1, wording: 300 km, says: s, gives: trip.distance}
      - {id: speed, source: B, paragraph: 1, wording: 60 km/h, says: s, gives: trip.average-speed}
      """
    # each alone asks for its own quantity only; both together give a duration
    Then the fact most missed is "What was the duration of this: A trip?"
    And "What was the duration of this: A trip?" would let speed and way be checked
    And "What was the distance of this: A trip?" would let way be checked
    And "trip.duration" follows from way and speed

  Scenario: When it was
    Given these statements:
      """
      events: {alarm: {title: The alarm}, rescue: {title: The rescue}}
      statements:
      - {id: later, source: A, paragraph: 1, wording: two hours after, says: s, gives: rescue.time, after: alarm}
      - {id: saved, source: B, paragraph: 1, wording: "14:00 on Tuesday", says: s, gives: rescue.time}
      """
    # either time would do; the alarm comes first in the alphabet
    Then the fact most missed is "When was this: The alarm?"
    And "When was this: The rescue?" would let saved be checked

  Scenario: Where a place is
    Given these statements:
      """
      places: {oslo: {name: Oslo, position: [59.9, 10.75], cite: a map}, mill: {name: The mill}}
      statements:
      - {id: north, source: A, paragraph: 1, wording: north of Oslo, says: s, direction: {of: mill, from: oslo}}
      """
    Then the fact most missed is "Where exactly is The mill?"

  Scenario: Whom else to ask
    Given these statements:
      """
      names: {tram: {name: The tram}}
      quantities: {tram.seats: {kind: count, title: Seats of the tram}}
      statements:
      - {id: seats, source: A, paragraph: 1, wording: 47 seats, says: s, gives: tram.seats}
      - {id: blue, source: A, paragraph: 2, wording: the blue tram, says: s, named: {what: tram, as: colour, is: blue}}
      - {id: red, source: B, paragraph: 1, wording: the red tram, says: s, named: {what: tram, as: colour, is: red}}
      """
    Then the fact most missed is "Who else tells the colour of this: The tram?"
    And "How many were there: Seats of the tram?" would let seats be checked

  Scenario: An expectation waits for what comes of it
    Given these statements:
      """
      quantities: {bridge.length: {kind: length, title: Length of the bridge}}
      statements:
      - {id: plan, source: A, paragraph: 1, wording: 300 m, says: s, gives: bridge.length, mood: expected}
      """
    Then the fact most missed is "What was the value of this: Length of the bridge?"
