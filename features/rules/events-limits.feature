Feature: First since, last before

  Rule: ranked-after-its-start

    Scenario Outline: The first visit since the fire of 2019, dated <visit>
      Given these statements:
        """
        events: {fire: {title: The fire}, visit: {title: The visit}}
        series: {visits: {title: Visits, events: [visit]}}
        statements:
        - id: rank
          source: A
          paragraph: 1
          wording: first visit since
          says: The first visit since the fire.
          ordinal: {what: visit, in: visits, is: first, since: fire}
        - {id: burnt, source: A, paragraph: 2, wording: in 2019, says: The fire., gives: fire.time}
        - {id: came, source: B, paragraph: 1, wording: <visit>, says: The visit., gives: visit.time}
        """
      Then rank <goes with> burnt and came, because of "ranked-after-its-start"
      And nothing else conflicts

      Examples:
        | visit   | goes with      |
        | in 2018 | conflicts with |
        | in 2023 | agrees with    |

  Rule: ranked-before-its-end

    Scenario Outline: The trip previous to one of 2019, dated <trip>
      Given these statements:
        """
        events: {former: {title: The former trip}, latter: {title: The latter trip}}
        series: {trips: {title: Trips, events: [former, latter]}}
        statements:
        - id: rank
          source: A
          paragraph: 1
          wording: previous trip
          says: The trip before this one.
          ordinal: {what: former, in: trips, is: previous, before: latter}
        - {id: dated, source: A, paragraph: 2, wording: in 2019, says: The latter trip., gives: latter.time}
        - {id: earlier, source: B, paragraph: 1, wording: <trip>, says: The former trip., gives: former.time}
        """
      Then rank <goes with> dated and earlier, because of "ranked-before-its-end"
      And nothing else conflicts

      Examples:
        | trip    | goes with      |
        | in 2023 | conflicts with |
        | in 2011 | agrees with    |
