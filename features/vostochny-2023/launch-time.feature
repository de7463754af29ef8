Feature: When the missiles were fired
  004: between 11:43 and 11:53 on Wednesday in Korea, and 2:43 and 2:53 GMT on Tuesday.

  Background:
    Given the dossier "facts.yaml", as far as it concerns "missile-launch"

  Scenario: The digits hold, the day does not
    # Korea is nine hours ahead of GMT: 11:43 - 9 h = 2:43 of the same day, Wednesday
    Then 004-missile-time agrees with 004-missile-time-gmt, because of "clock-digits-in-two-zones"
    And 004-missile-time conflicts with 004-missile-time-gmt, because of "day-in-two-zones"
    And "digits-hold-day-does-not" explains 004-missile-time-gmt
    And "Wednesday" instead of "Tuesday" in 004-missile-time-gmt repairs it

  Scenario: Both reports say Wednesday
    Then 002-head-day conflicts with 004-missile-time-gmt, because of "stated-time"
    And 004-missile-day conflicts with 004-missile-time-gmt, because of "stated-time"
    And 002-head-day agrees with 004-missile-time, because of "one-quantity-one-value"

  Scenario: Hours ahead of the talks, with Kim abroad
    # Wednesday, and plainly 2 to 12 hours before the talks of Wednesday
    Then 002-missile-hours and 002-head-order hold
    And 002-kim-abroad and 004-missile-abroad hold

  Scenario: Nothing else about the launch
    Then 004-missile-time conflicts with 004-missile-time-gmt, because of "day-in-two-zones"
    And nothing else conflicts
    And nothing else is strained
