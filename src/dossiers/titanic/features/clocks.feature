Feature: Three clocks
  The ship's clocks were 2 hours 58 minutes behind Greenwich, those of New York five hours.

  Background:
    Given the dossier "facts.yaml"

  Scenario: The blow by the ship's clocks and by those of New York
    # 23:40 + 2:58 = 02:38 GMT; about 21:40 + 5:00 = 02:40 GMT, plainly give or take a quarter of an hour.
    Then courier-collision agrees with globe-collision, because of "one-quantity-one-value"

  Scenario: The end by the ship's clocks and by Greenwich
    # 02:20 + 2:58 = 05:18
    Then courier-sank agrees with review-sank, because of "one-quantity-one-value"
    And courier-sank agrees with review-sank, because of "day-in-two-zones"

  Scenario: From the blow to the end
    # 23:40 and 2 h 40 min: 02:20
    Then review-gap agrees with courier-collision and courier-sank, because of "stated-gap"

  Scenario: The label of the zone is what is wrong
    Given the dossier "facts.yaml", with "2:20 a.m." instead of "2:20 a.m. GMT" in mail-sank
    Then mail-sank agrees with courier-sank, because of "one-quantity-one-value"

  Scenario: The call and the blow are two events, told on two clocks
    Then herald-call agrees with courier-collision, because of "sequence-in-order"

  Scenario: Weekday and date
    Then mail-left conflicts with what is known, because of "weekday-against-date"
    And "Wednesday" instead of "Tuesday" in mail-left repairs it
    And review-left, review-queenstown and courier-left hold

  Scenario: Ages
    # On 20 April 1912: 62 since 27 January, 67 since 6 February, 25 since 11 April.
    Then courier-smith-age, courier-straus-age and courier-phillips-age hold
    And mail-astor-age is conflicting
