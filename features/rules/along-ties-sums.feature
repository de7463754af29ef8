Feature: What follows along sums
  Parts and wholes of an invented trip; no statement gives the quantity that is asked for.

  Rule: sum-from-parts

    Background:
      Given these facts:
        """
        places: {port: {name: Port}, lake: {name: Lake}, peak: {name: Peak}}
        distances: {lower: {from: port, to: lake}, upper: {from: lake, to: peak}}
        journeys: {trip: {title: The trip, legs: [lower, upper]}}
        statements:
        - {id: low, source: A, paragraph: 1, wording: 100 km, says: To the lake., gives: lower.straight-line}
        """

    Scenario: 100 km and 150 km
      Given these statements:
        """
        - {id: high, source: A, paragraph: 2, wording: 150 km, says: To the peak., gives: upper.straight-line}
        """
      # 95 to 105 km and 149.5 to 150.5 km: 244.5 to 255.5 km
      Then "trip.straight-legs" lies between "244 km" and "256 km"

    Scenario: With one part missing nothing follows
      Then low is unchecked

  Rule: left-part-from-sum

    Background:
      Given these facts:
        """
        events: {start: {title: Start}, end: {title: End}}
        journeys: {trip: {title: The trip, departs: start, arrives: end}}
        statements:
        - {id: ended, source: A, paragraph: 1, wording: "14:00 on Tuesday", says: The end., gives: end.time}
        """

    Scenario: Arrived at 14:00 after two hours
      Given these statements:
        """
        - {id: lasted, source: A, paragraph: 2, wording: two hours, says: Two hours., gives: trip.duration}
        """
      # a minute from 14:00 less 1.5 to 2.5 hours: 11:30 to 12:31
      Then "start.time" lies between "30 April 2024 11:30" and "30 April 2024 12:30"

    Scenario: With the duration missing nothing follows
      Then ended is unchecked

  Rule: right-part-from-sum

    Background:
      Given these facts:
        """
        events: {start: {title: Start}, end: {title: End}}
        journeys: {trip: {title: The trip, departs: start, arrives: end}}
        statements:
        - {id: ended, source: A, paragraph: 1, wording: "14:00 on Tuesday", says: The end., gives: end.time}
        """

    Scenario: Left at noon, arrived at 14:00
      Given these statements:
        """
        - {id: left, source: A, paragraph: 2, wording: "12:00 on Tuesday", says: The start., gives: start.time}
        """
      # minutes from 12:00 and from 14:00: 1 hour 59 minutes to 2 hours 1 minute
      Then "trip.duration" lies between "119 minutes" and "121 minutes"

    Scenario: With the departure missing nothing follows
      Then ended is unchecked
