Feature: What follows along ties
  The rules that carry estimates from one quantity to the next; no statement gives the quantity that is asked for.

  Rule: along-an-offset

    Background:
      Given these facts:
        """
        events: {alarm: {title: The alarm}, rescue: {title: The rescue}}
        statements:
        - {id: later, source: A, paragraph: 1, wording: two hours after, says: Saved.,
           gives: rescue.time, after: alarm}
        """

    Scenario: Noon, and two hours later
      Given these statements:
        """
        - {id: noon, source: A, paragraph: 1, wording: "12:00 on Tuesday", says: The alarm., gives: alarm.time}
        """
      # a minute from 12:00 and 1.5 to 2.5 hours: 13:30 to 14:31
      Then "rescue.time" lies between "30 April 2024 13:30" and "30 April 2024 14:30"

    Scenario: Without the time of the alarm nothing follows
      Then later is unchecked

  Rule: back-along-an-offset

    Background:
      Given these facts:
        """
        events: {alarm: {title: The alarm}, rescue: {title: The rescue}}
        statements:
        - {id: later, source: A, paragraph: 1, wording: two hours after, says: Saved.,
           gives: rescue.time, after: alarm}
        """

    Scenario: 14:00, and two hours earlier
      Given these statements:
        """
        - {id: saved, source: A, paragraph: 1, wording: "14:00 on Tuesday", says: Saved., gives: rescue.time}
        """
      # a minute from 14:00 less 1.5 to 2.5 hours: 11:30 to 12:31
      Then "alarm.time" lies between "30 April 2024 11:30" and "30 April 2024 12:30"

    Scenario: Without the time of the rescue nothing follows
      Then later is unchecked

  Rule: multiple-from-base
    # three times is plainly 2.925 to 3.075 times

    Background:
      Given these facts:
        """
        quantities: {old-road.length: {kind: length, title: Old road}, new-road.length: {kind: length, title: New road}}
        statements:
        - id: ratio
          source: A
          paragraph: 1
          wording: three times
          says: The new road is three times as long.
          gives: new-road.length
          times: old-road.length
        """

    Scenario: Three times 47 km
      Given these statements:
        """
        - {id: old, source: A, paragraph: 2, wording: 47 km, says: The old road., gives: old-road.length}
        """
      # 46.5 x 2.925 = 136.01 and 47.5 x 3.075 = 146.06
      Then "new-road.length" lies between "136 km" and "146.1 km"

    Scenario: Without the old road nothing follows
      Then ratio is unchecked

  Rule: base-from-multiple

    Background:
      Given these facts:
        """
        quantities: {old-road.length: {kind: length, title: Old road}, new-road.length: {kind: length, title: New road}}
        statements:
        - id: ratio
          source: A
          paragraph: 1
          wording: three times
          says: The new road is three times as long.
          gives: new-road.length
          times: old-road.length
        """

    Scenario: 141 km are three times as far
      Given these statements:
        """
        - {id: new, source: A, paragraph: 2, wording: 141 km, says: The new road., gives: new-road.length}
        """
      # 140.5 / 3.075 = 45.69 and 141.5 / 2.925 = 48.38
      Then "old-road.length" lies between "45.6 km" and "48.4 km"

    Scenario: Without the new road nothing follows
      Then ratio is unchecked
