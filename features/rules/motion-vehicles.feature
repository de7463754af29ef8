Feature: What vehicles can do

  Rule: speed-usual-for-its-kind

    Scenario Outline: A cargo ship that averages <speed>
      Given these statements:
        """
        names: {ship: {name: The ship, kind: cargo-ship}}
        journeys: {trip: {title: The trip, vehicle: ship}}
        statements:
        - {id: fast, source: A, paragraph: 1, wording: <speed>, says: On average., gives: trip.average-speed}
        """
      # 46.3 km/h in ordinary use, 60 km/h the record
      Then fast <goes with> what is known, because of "speed-usual-for-its-kind"
      And nothing conflicts
      And nothing else is strained

      Examples:
        | speed   | goes with           |
        | 52 km/h | is strained against |
        | 40 km/h | agrees with         |

    Scenario: A ship of no stated kind may do anything
      Given these statements:
        """
        names: {ship: {name: The ship}}
        journeys: {trip: {title: The trip, vehicle: ship}}
        statements:
        - {id: fast, source: A, paragraph: 1, wording: 90 km/h, says: On average., gives: trip.average-speed}
        """
      Then nothing conflicts
      And nothing is strained

  Rule: speed-below-the-record

    Scenario Outline: A lift with a top speed of <speed>
      Given these statements:
        """
        names: {lift: {name: The lift, kind: lift}}
        journeys: {ride: {title: The ride, vehicle: lift, measured: climb}}
        statements:
        - {id: fast, source: A, paragraph: 1, wording: <speed>, says: At its fastest., gives: lift.top-speed}
        """
      Then fast <goes with> what is known, because of "speed-below-the-record"
      And nothing conflicts
      And nothing else is strained

      Examples:
        | speed    | goes with           |
        | 120 km/h | is strained against |
        | 60 km/h  | agrees with         |
