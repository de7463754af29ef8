Feature: Stops, stages and heights

  Rule: moving-and-stopping

    Scenario Outline: 5 hours on the move and 3 hours of stops, <whole> in all
      Given these statements:
        """
        journeys: {trip: {title: The trip}}
        statements:
        - {id: moving, source: A, paragraph: 1, wording: 5 hours, says: Moving., gives: trip.running-time}
        - {id: stops, source: A, paragraph: 2, wording: 3 hours, says: Stops., gives: trip.stopping-time}
        - {id: whole, source: B, paragraph: 1, wording: <whole>, says: In all., gives: trip.duration}
        """
      # 4.5 to 5.5 and 2.5 to 3.5 hours are 7 to 9
      Then whole <goes with> moving and stops, because of "moving-and-stopping"
      And nothing else conflicts
      And nothing else is strained

      Examples:
        | whole    | goes with      |
        | 10 hours | conflicts with |
        | 8 hours  | agrees with    |

  Rule: stages-add-up

    Scenario Outline: Stages of 100 km and 150 km on a journey of <whole>
      Given these statements:
        """
        journeys: {one: {title: One}, two: {title: Two}, trip: {title: The trip, stages: [one, two]}}
        statements:
        - {id: first, source: A, paragraph: 1, wording: 100 km, says: One., gives: one.distance}
        - {id: second, source: A, paragraph: 2, wording: 150 km, says: Two., gives: two.distance}
        - {id: whole, source: B, paragraph: 1, wording: <whole>, says: In all., gives: trip.distance}
        """
      # at most 105 + 157.5 km, and 300 km are at least 285
      Then whole <goes with> first and second, because of "stages-add-up"
      And nothing else conflicts

      Examples:
        | whole  | goes with      |
        | 300 km | conflicts with |
        | 250 km | agrees with    |

  Rule: stages-take-their-time

    Scenario Outline: Stages of 2.5 and 3.5 hours, together <both>
      Given these statements:
        """
        journeys: {one: {title: One}, two: {title: Two}, trip: {title: The trip, stages: [one, two]}}
        statements:
        - {id: first, source: A, paragraph: 1, wording: 2.5 hours, says: One., gives: one.duration}
        - {id: second, source: A, paragraph: 2, wording: 3.5 hours, says: Two., gives: two.duration}
        - {id: both, source: B, paragraph: 1, wording: <both>, says: Together., gives: trip.stage-time}
        """
      # 5.9 to 6.1 hours
      Then both <goes with> first and second, because of "stages-take-their-time"
      And nothing else conflicts

      Examples:
        | both      | goes with      |
        | 5.5 hours | conflicts with |
        | 6.0 hours | agrees with    |

  Rule: rests-between-stages

    Scenario Outline: Stages of 2.5 and 3.5 hours on a journey of <whole>
      Given these statements:
        """
        journeys: {one: {title: One}, two: {title: Two}, trip: {title: The trip, stages: [one, two]}}
        statements:
        - {id: first, source: A, paragraph: 1, wording: 2.5 hours, says: One., gives: one.duration}
        - {id: second, source: A, paragraph: 2, wording: 3.5 hours, says: Two., gives: two.duration}
        - {id: whole, source: B, paragraph: 1, wording: <whole>, says: In all., gives: trip.duration}
        """
      Then whole <goes with> first and second, because of "rests-between-stages"
      And nothing else conflicts
      And nothing else is strained

      Examples:
        | whole     | goes with           |
        | 5.5 hours | conflicts with      |
        | 8.5 hours | is strained against |
        | 6.0 hours | agrees with         |

  Rule: height-between-levels

    Scenario Outline: A <way> from 1,240 m to <end>, told as 2,230 m
      Given these statements:
        """
        journeys: {way: {title: The way, measured: <way>}}
        statements:
        - {id: from, source: A, paragraph: 1, wording: "<start>", says: Start., gives: way.start-altitude}
        - {id: to, source: A, paragraph: 2, wording: "<end>", says: End., gives: way.end-altitude}
        - {id: far, source: B, paragraph: 1, wording: "2,230 m", says: So far., gives: way.distance}
        """
      Then far <goes with> from and to, because of "height-between-levels"
      And nothing else conflicts

      Examples:
        | way     | start   | end     | goes with      |
        | climb   | 1,240 m | 3,970 m | conflicts with |
        | climb   | 1,240 m | 3,470 m | agrees with    |
        | descent | 3,470 m | 1,240 m | agrees with    |
