Feature: Knots, nautical miles and miles

  Background:
    Given the dossier "facts.yaml"

  Scenario: A day's run told in miles
    # 546 nautical miles in 24.75 hours are 22.06 knots.
    Then review-day-speed agrees with review-day-run and review-day-time, because of "distance-speed-duration"
    And courier-day-run conflicts with review-day-run, because of "one-quantity-one-value"
    And "546 nautical miles" instead of "546 miles" in courier-day-run repairs it

  Scenario: From New York
    # By coordinates 1,990 km: 1,237 miles, 1,075 nautical miles.
    Then globe-new-york conflicts with what is known, because of "geodesic-distance"
    And "1,080 nmi" instead of "1,080 miles" in globe-new-york repairs it, a slip of unit

  Scenario: The rescue
    # 17 knots for 3.5 hours are 59.5 nautical miles, 16.5 x 3.375 = 55.7 at least; 58 is as far as the coordinates say.
    Then courier-run-speed agrees with courier-run and courier-run-time, because of "distance-speed-duration"
    And courier-run agrees with what is known, because of "route-not-shorter-than-straight"
    And courier-run-speed conflicts with mail-carpathia-top, because of "average-below-top-speed"

  Scenario: The speed of the timetable is no top speed
    Then courier-service-speed and courier-run-speed are not compared
    And courier-service-speed and mail-carpathia-top are not compared

  Scenario: Two miles
    # 19.5 nautical miles are 36.1 km, 22.4 statute ones 36.0.
    Then review-californian agrees with review-californian-miles, because of "conversion-pair"
    And review-californian agrees with what is known, because of "geodesic-distance"

  Scenario: Other distances hold
    # Some 370 miles are plainly 565 to 625 km, by coordinates 589; about 700 miles 1,070 to 1,183, by coordinates 1,129.
    Then herald-cape-race and review-halifax hold

  Scenario: 883 feet and 882 ft. 9 in.
    Then herald-length agrees with review-length, because of "one-quantity-one-value"
    And herald-length is corroborated
