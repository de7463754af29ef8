Feature: Last, and second, third, eighth

  Rule: number-in-the-series

    Scenario Outline: The <number> meeting, in 2023, after those of 2011 and 2019
      Given these statements:
        """
        events: {oslo: {title: Meeting in Oslo}, rome: {title: Meeting in Rome}, lima: {title: Meeting in Lima}}
        series: {meetings: {title: Their meetings, events: [oslo, rome, lima]}}
        statements:
        - {id: rank, source: A, paragraph: 1, wording: <number>, says: s,
           ordinal: {what: lima, in: meetings, is: <rank>}}
        - {id: now, source: A, paragraph: 2, wording: in 2023, says: In Lima., gives: lima.time}
        - {id: old, source: B, paragraph: 1, wording: in 2011, says: In Oslo., gives: oslo.time}
        - {id: new, source: B, paragraph: 2, wording: in 2019, says: In Rome., gives: rome.time}
        """
      # two came before, so it is the third at least
      Then <outcome>
      And nothing else conflicts

      Examples:
        | number | rank | outcome                                                                  |
        | second | 2    | rank conflicts with now, old and new, because of "number-in-the-series"  |
        | third  | 3    | rank agrees with now, old and new, because of "number-in-the-series"     |
        | fourth | 4    | rank is unchecked                                                        |

  Rule: last-of-series

    Scenario Outline: His last visit, in 2011, and one <other>
      Given these statements:
        """
        events: {paris: {title: Visit to Paris}, rome: {title: Visit to Rome}}
        series: {visits: {title: His visits, events: [paris, rome]}}
        statements:
        - {id: last, source: A, paragraph: 1, wording: last, says: Last.,
           ordinal: {what: paris, in: visits, is: last}}
        - {id: dated, source: A, paragraph: 2, wording: in 2011, says: In Paris., gives: paris.time}
        - {id: other, source: B, paragraph: 1, wording: <other>, says: In Rome., gives: rome.time}
        """
      Then last <goes with> dated and other, because of "last-of-series"
      And nothing else conflicts

      Examples:
        | other   | goes with      |
        | in 2019 | conflicts with |
        | in 2008 | agrees with    |
