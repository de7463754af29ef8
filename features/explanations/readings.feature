Feature: Verdicts that depend on a reading
  The sources A, B and C are of Wednesday 1 May 2024, UTC.

  Scenario: Which ton
    # 900 tons, 895 to 905 plainly: short tons of 907.18474 kg are 811.9 to 821.0 t; metric tons are charitably at least 855 t
    Given these statements:
      """
      quantities: {cargo.mass: {kind: mass, title: Cargo}}
      statements:
      - {id: tons, source: A, paragraph: 1, wording: 900 tons, says: s, gives: cargo.mass}
      - {id: tonnes, source: B, paragraph: 1, wording: 816 tonnes, says: s, gives: cargo.mass}
      """
    Then tons is corroborated
    And the verdict on tons depends on reading "900 tons" as "short tons"
    And the verdict on tonnes depends on no reading

  Scenario: Which week
    # 22 to 28 April, or the seven days up to 30 April
    Given these statements:
      """
      events: {strike: {title: The strike}}
      statements:
      - {id: week, source: A, paragraph: 1, wording: last week, says: s, gives: strike.time}
      - {id: day, source: B, paragraph: 1, wording: on Monday, says: s, gives: strike.time}
      """
    Then the verdict on week depends on reading "last week" as "the last 7 days"

  Scenario: Both weeks hold the day
    Given these statements:
      """
      events: {strike: {title: The strike}}
      statements:
      - {id: week, source: A, paragraph: 1, wording: last week, says: s, gives: strike.time}
      - {id: day, source: B, paragraph: 1, wording: on Friday, says: s, gives: strike.time}
      """
    # Friday is 26 April
    Then week is corroborated
    And the verdict on week depends on no reading

  Scenario: Three times more
    # 47 km is 46.5 to 47.5 km; three times is at most 3.15, so at most 149.7 km, and one more is 3.925 to 4.075, so 182.5 to 193.6 km
    Given these statements:
      """
      quantities: {old.length: {kind: length, title: Old}, new.length: {kind: length, title: New}}
      statements:
      - {id: more, source: A, paragraph: 1, wording: three times more, says: s, gives: new.length, times: old.length}
      - {id: old, source: B, paragraph: 1, wording: 47 km, says: s, gives: old.length}
      - {id: new, source: B, paragraph: 2, wording: 188 km, says: s, gives: new.length}
      """
    Then the verdict on more depends on reading "three times more" as "so many times on top"

  Scenario: A mile that may be nautical
    # 895 to 905 miles are 1,440 to 1,456 km, charitably up to 945 miles, 1,521 km; as nautical miles 1,658 to 1,676 km
    Given these statements:
      """
      quantities: {crossing.length: {kind: length, title: The crossing}}
      statements:
      - {id: miles, source: A, paragraph: 1, wording: 900 miles, says: s, gives: crossing.length}
      - {id: km, source: B, paragraph: 1, wording: "1,667 km", says: s, gives: crossing.length}
      """
    Then miles is conflicting
    And the verdict on miles depends on reading "900 miles" as "statute miles"

  Scenario: Which midnight
    # midnight on Tuesday begins it or ends it; plainly within 7.5 minutes, charitably within 30
    Given these statements:
      """
      events: {raid: {title: The raid}}
      statements:
      - {id: midnight, source: A, paragraph: 1, wording: midnight on Tuesday, says: s, gives: raid.time}
      - {id: clock, source: B, paragraph: 1, wording: "00:03 on Wednesday", says: s, gives: raid.time}
      """
    Then the verdict on midnight depends on reading "midnight on Tuesday" as "Tue 30 Apr 2024, end of day"

  Scenario: Which days
    # two counted days are less than 48 hours, "more than two days" is more
    Given these statements:
      """
      quantities: {siege.duration: {kind: duration, title: The siege}}
      statements:
      - {id: two, source: A, paragraph: 1, wording: lasted two days, says: s, gives: siege.duration}
      - {id: longer, source: B, paragraph: 1, wording: more than two days, says: s, gives: siege.duration}
      """
    Then the verdict on two depends on reading "lasted two days" as "completed"
