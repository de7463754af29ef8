Feature: What follows along products
  Length, speed and duration of an invented trip; no statement gives the quantity that is asked for.

  Rule: product-from-factors

    Scenario: 60 km/h for 5 hours
      Given these statements:
        """
        journeys: {trip: {title: The trip}}
        statements:
        - {id: speed, source: A, paragraph: 1, wording: 60 km/h, says: 60 km/h., gives: trip.average-speed}
        - {id: lasted, source: A, paragraph: 1, wording: 5 hours, says: Five hours., gives: trip.duration}
        """
      # 59.5 x 4.5 = 267.75 and 60.5 x 5.5 = 332.75
      Then "trip.distance" lies between "267 km" and "333 km"

    Scenario: With a factor missing nothing follows
      Given these statements:
        """
        journeys: {trip: {title: The trip}}
        statements:
        - {id: speed, source: A, paragraph: 1, wording: 60 km/h, says: 60 km/h., gives: trip.average-speed}
        """
      Then speed is unchecked

  Rule: left-factor-from-product

    Background:
      Given these facts:
        """
        journeys: {trip: {title: The trip}}
        statements:
        - {id: far, source: A, paragraph: 1, wording: 300 km, says: 300 km., gives: trip.distance}
        """

    Scenario: 300 km in 5 hours
      Given these statements:
        """
        - {id: lasted, source: A, paragraph: 1, wording: 5 hours, says: Five hours., gives: trip.duration}
        """
      # 295 / 5.5 = 53.6 and 305 / 4.5 = 67.8
      Then "trip.average-speed" lies between "53 km/h" and "68 km/h"

    Scenario: With the duration missing nothing follows
      Then far is unchecked

  Rule: right-factor-from-product

    Background:
      Given these facts:
        """
        journeys: {trip: {title: The trip}}
        statements:
        - {id: far, source: A, paragraph: 1, wording: 300 km, says: 300 km., gives: trip.distance}
        """

    Scenario: 300 km at 60 km/h
      Given these statements:
        """
        - {id: speed, source: A, paragraph: 1, wording: 60 km/h, says: 60 km/h., gives: trip.average-speed}
        """
      # 295 / 60.5 = 4.88 h = 292.6 min and 305 / 59.5 = 5.13 h = 307.6 min
      Then "trip.duration" lies between "292 minutes" and "308 minutes"

    Scenario: With the speed missing nothing follows
      Then far is unchecked
