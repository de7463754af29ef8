Feature: Speed, distance and duration

  Rule: distance-speed-duration

    Scenario Outline: 300 km at an average of 60 km/h in <hours>
      Given these statements:
        """
        journeys: {trip: {title: The trip}}
        statements:
        - {id: far, source: A, paragraph: 1, wording: 300 km, says: 300 km., gives: trip.distance}
        - {id: fast, source: A, paragraph: 2, wording: 60 km/h, says: On average., gives: trip.average-speed}
        - {id: long, source: B, paragraph: 1, wording: <hours>, says: It took so long., gives: trip.duration}
        """
      # 60 km/h is charitably 57 to 63 km/h: 2 hours (1.5 to 2.5) make 85 to 158 km, 300 km is at least 285 km
      # 300 km plainly 295 to 305 km, in 4.5 to 5.5 hours: 53.6 to 67.8 km/h
      Then far <goes with> fast and long, because of "distance-speed-duration"
      And nothing else conflicts

      Examples:
        | hours   | goes with      |
        | 2 hours | conflicts with |
        | 5 hours | agrees with    |

  Rule: distance-while-moving

    Scenario Outline: 300 km at 60 km/h under way, <hours> of it moving
      Given these statements:
        """
        journeys: {trip: {title: The trip}}
        statements:
        - {id: far, source: A, paragraph: 1, wording: 300 km, says: 300 km., gives: trip.distance}
        - {id: fast, source: A, paragraph: 2, wording: 60 km/h, says: While moving., gives: trip.running-speed}
        - {id: moving, source: B, paragraph: 1, wording: <hours>, says: On the move., gives: trip.running-time}
        """
      # charitably 57 to 63 km/h for 2.5 to 3.5 hours: 143 to 220 km, below 285 km
      Then far <goes with> fast and moving, because of "distance-while-moving"
      And nothing else conflicts

      Examples:
        | hours   | goes with      |
        | 3 hours | conflicts with |
        | 5 hours | agrees with    |

  Rule: stops-only-lengthen

    Scenario Outline: 400 km at 50 km/h under way took <hours>
      Given these statements:
        """
        journeys: {trip: {title: The trip}}
        statements:
        - {id: far, source: A, paragraph: 1, wording: 400 km, says: 400 km., gives: trip.distance}
        - {id: fast, source: A, paragraph: 2, wording: 50 km/h, says: While moving., gives: trip.running-speed}
        - {id: long, source: B, paragraph: 1, wording: <hours>, says: It took so long., gives: trip.duration}
        """
      # Moving: plainly 395 / 50.5 = 7.8 to 405 / 49.5 = 8.2 hours, charitably 380 / 52.5 = 7.2 hours at least.
      # 5 hours are at most 5.5, less than 7.2; 15 hours fit only with stops that nobody mentions.
      Then long <goes with> far and fast, because of "stops-only-lengthen"
      And nothing else conflicts
      And nothing else is strained

      Examples:
        | hours    | goes with           |
        | 5 hours  | conflicts with      |
        | 8 hours  | agrees with         |
        | 15 hours | is strained against |

  Rule: average-below-top-speed

    Scenario Outline: <far> in 4 hours under a top speed of 100 km/h
      Given these statements:
        """
        names: {train: {name: The train}}
        journeys: {trip: {title: The trip, vehicle: train}}
        statements:
        - {id: far, source: A, paragraph: 1, wording: <far>, says: So far., gives: trip.distance}
        - {id: long, source: A, paragraph: 2, wording: 4 hours, says: Four hours., gives: trip.duration}
        - {id: top, source: B, paragraph: 1, wording: 100 km/h, says: At its fastest., gives: train.top-speed}
        """
      # 4 hours are 3.5 to 4.5. 500 km charitably 475 km: at least 475 / 4.5 = 105.6 km/h; 100 km/h is at most 105.
      # 400 km plainly 395 km: 395 / 4.5 = 87.8 km/h and more.
      Then top <goes with> far and long, because of "average-below-top-speed"
      And nothing else conflicts

      Examples:
        | far    | goes with      |
        | 500 km | conflicts with |
        | 400 km | agrees with    |

  Rule: running-below-top-speed

    Scenario Outline: A train that does <speed>, with a top speed of <top>
      Given these statements:
        """
        names: {train: {name: The train}}
        journeys: {trip: {title: The trip, vehicle: train}}
        statements:
        - {id: does, source: A, paragraph: 1, wording: <speed>, says: While moving., gives: trip.running-speed}
        - {id: top, source: B, paragraph: 1, wording: <top>, says: At its fastest., gives: train.top-speed}
        """
      # 120 km/h is at least 115 km/h, 100 km/h at most 105 km/h
      Then does <goes with> top, because of "running-below-top-speed"
      And nothing else conflicts

      Examples:
        | speed    | top      | goes with      |
        | 120 km/h | 100 km/h | conflicts with |
        | 50 km/h  | 88 km/h  | agrees with    |
