Feature: Why two statements are not compared
  Each answer names what differs, what is missing, or what could be held against the one.

  Scenario: A plan and what came of it
    Given these statements:
      """
      quantities: {vote.duration: {kind: duration, title: How long the vote takes}}
      statements:
      - {id: plan, source: A, paragraph: 1, wording: 3 hours, says: To be so., gives: vote.duration, mood: expected}
      - {id: fact, source: B, paragraph: 1, wording: 9 hours, says: It was so., gives: vote.duration}
      """
    Then plan is not compared with fact, because "both speak of vote.duration, but plan expects it and fact asserts it"

  Scenario: Two walls, and two counts of different scope
    Given these statements:
      """
      quantities:
        moat.length: {kind: length, title: Length of the moat}
        wall.length: {kind: length, title: Length of the wall}
        fire.hurt: {kind: count, title: Hurt in the city, scope: the city, as-of: Monday}
        fire.hurt-all: {kind: count, title: Hurt, scope: the country}
      statements:
      - {id: moat, source: A, paragraph: 1, wording: 100 m, says: s, gives: moat.length}
      - {id: wall, source: B, paragraph: 1, wording: 300 m, says: s, gives: wall.length}
      - {id: city, source: A, paragraph: 2, wording: seven hurt, says: s, gives: fire.hurt}
      - {id: all, source: B, paragraph: 2, wording: nine hurt, says: s, gives: fire.hurt-all}
      """
    Then moat is not compared with wall, because "moat.length and wall.length are two quantities: of moat, not wall"
    And city is not compared with all, because "fire.hurt and fire.hurt-all are two quantities: as-of only told of the first, 'Monday'; scope 'the city', not 'the country'; 'hurt', not 'hurt-all'"

  Scenario: An average and a speed while moving
    Given these statements:
      """
      journeys: {trip: {title: A trip}}
      statements:
      - {id: average, source: A, paragraph: 1, wording: 40 km/h, says: s, gives: trip.average-speed}
      - {id: moving, source: B, paragraph: 1, wording: 60 km/h, says: s, gives: trip.running-speed}
      """
    # with the length of the trip each speed gives a time, and a trip lasts as long as it moves or longer
    Then average is not compared with moving, because "trip.average-speed and trip.running-speed are two quantities: measure 'average, stops included', not 'average while moving'; to tie them takes trip.distance"

  Scenario: A length and a speed of one trip
    Given these statements:
      """
      journeys: {trip: {title: A trip}}
      statements:
      - {id: way, source: A, paragraph: 1, wording: 300 km, says: s, gives: trip.distance}
      - {id: speed, source: B, paragraph: 1, wording: 60 km/h, says: s, gives: trip.average-speed}
      """
    Then way is not compared with speed, because "needs trip.duration, of which nobody else says anything"

  Scenario: A gap and the end of it
    Given these statements:
      """
      events: {alarm: {title: The alarm}, rescue: {title: The rescue}}
      statements:
      - {id: later, source: A, paragraph: 1, wording: two hours after, says: s, gives: rescue.time, after: alarm}
      - {id: saved, source: B, paragraph: 1, wording: "14:00 on Tuesday", says: s, gives: rescue.time}
      """
    Then later is not compared with saved, because "needs alarm.time, of which nobody else says anything"

  Scenario: Nothing in common
    Given these statements:
      """
      events: {flood: {title: The flood}, storm: {title: The storm}}
      quantities:
        crowd.count: {kind: count, title: The crowd}
        ride.duration: {kind: duration, title: The ride}
        road.length: {kind: length, title: The road}
      statements:
      - {id: crowd, source: A, paragraph: 1, wording: 47 people, says: s, gives: crowd.count}
      - {id: ride, source: A, paragraph: 2, wording: 3 hours, says: s, gives: ride.duration}
      - {id: road, source: B, paragraph: 1, wording: 100 km, says: s, gives: road.length}
      - {id: flood, source: A, paragraph: 3, wording: on Monday, says: s, gives: flood.time}
      - {id: storm, source: B, paragraph: 2, wording: on Tuesday, says: s, gives: storm.time}
      """
    Then crowd is not compared with road, because "nothing ties crowd.count to road.length"
    And road is not compared with ride, because "nothing ties road.length to ride.duration; a journey would tie a length to a duration"
    And flood is not compared with storm, because "flood.time and storm.time are two quantities: of flood, not storm; no order and no gap ties them"

  Scenario: Compared only with a third
    Given these statements:
      """
      journeys: {trip: {title: A trip}}
      statements:
      - {id: way, source: A, paragraph: 1, wording: 300 km, says: s, gives: trip.distance}
      - {id: speed, source: B, paragraph: 1, wording: 60 km/h, says: s, gives: trip.average-speed}
      - {id: time, source: C, paragraph: 1, wording: 5 hours, says: s, gives: trip.duration}
      """
    Then way is not compared with speed, because "they are compared only together with time, as trip.average-speed"
