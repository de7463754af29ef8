Feature: One slip in a day, a date, a time or a zone
  The sources A, B and C are of Wednesday 1 May 2024, UTC. Tokyo is nine hours ahead of GMT.

  Scenario Outline: <slip>: "<wrong>" for "<right>"
    Given these statements:
      """
      events: {launch: {title: The launch}}
      statements:
      - {id: one, source: A, paragraph: 1, wording: <one>, says: s, gives: launch.time}
      - {id: two, source: B, paragraph: 1, wording: <two>, says: s, gives: launch.time}
      - {id: spoilt, source: C, paragraph: 1, wording: <wording>, says: s, gives: launch.time}
      """
    Then spoilt conflicts with one, because of "one-quantity-one-value"
    And the first repair is "<right>" instead of "<wrong>" in spoilt
    And "<right>" instead of "<wrong>" in spoilt repairs it, a slip of <slip>

    Examples:
      | slip           | wording             | wrong    | right    | one                             | two                |
      | day            | 1:00 GMT Monday     | Monday   | Tuesday  | 10:00 Tokyo time on Tuesday | 1:00 GMT Tuesday |
      | date           | 28 April 2024       | 28 April | 29 April | on Monday                       | 20:00 GMT Monday   |
      | am or pm       | 3:00 am GMT Tuesday | 3:00 am  | 3:00 pm  | 0:00 Tokyo time on Wednesday | 15:00 GMT Tuesday  |
      | swapped digits | 12:01 GMT Tuesday   | 12:01    | 12:10    | 21:10 Tokyo time on Tuesday | 12:10 GMT Tuesday  |

  Scenario: zone: GMT for Tokyo time
    Given these statements:
      """
      events: {launch: {title: The launch}}
      statements:
      - {id: one, source: A, paragraph: 1, wording: 10:00 Tokyo time on Tuesday, says: s, gives: launch.time}
      - {id: two, source: B, paragraph: 1, wording: 1:00 GMT Tuesday, says: s, gives: launch.time}
      - {id: spoilt, source: C, paragraph: 1, wording: 10:00 GMT Tuesday, says: s, gives: launch.time}
      """
    Then spoilt conflicts with one, because of "one-quantity-one-value"
    And spoilt conflicts with two, because of "one-quantity-one-value"
    And the first repair is "10:00 UTC+9" instead of "10:00 GMT" in spoilt
    And "10:00 UTC+9" instead of "10:00 GMT" in spoilt repairs it, a slip of zone
    And nothing else conflicts
