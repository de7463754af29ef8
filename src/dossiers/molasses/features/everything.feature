Feature: The molasses flood, end to end

  Background:
    Given the dossier "facts.yaml"

  Scenario: Every conflict
    # The 15th was a Wednesday.
    Then morning-burst conflicts with what is known, because of "weekday-against-date"
    And morning-place conflicts with evening-place, because of "one-event-one-place"
    # 38 degrees more of Fahrenheit are 20.8 to 21.4 of Celsius; 3 C is 2.5 to 3.5, 21 C at least 20.5.
    And morning-warming-converted conflicts with morning-warming, because of "conversion-pair"
    And morning-warming-converted conflicts with science-warming, because of "one-quantity-one-value"
    # At least 50.5 miles an hour; 35.5 at most, 51.5 feet a second or 35.1, 56.5 km/h or 35.1.
    And morning-speed conflicts with weekly-speed, because of "one-quantity-one-value"
    And morning-speed conflicts with weekly-speed-feet, because of "one-quantity-one-value"
    And morning-speed conflicts with science-speed-converted, because of "one-quantity-one-value"
    # At most 630 feet in at least 11.5 seconds: 54.8 feet a second, 37.4 miles an hour.
    And morning-speed conflicts with weekly-way and weekly-way-time, because of "distance-speed-duration"
    # 13,000 short tons are 26 million pounds.
    And weekly-mass-pounds conflicts with weekly-mass, because of "conversion-pair"
    And weekly-mass-pounds conflicts with weekly-mass-converted, because of "one-quantity-one-value"
    And weekly-mass-pounds conflicts with science-mass, because of "one-quantity-one-value"
    # 30,000 is charitably at most 31,500.
    And morning-cost conflicts with weekly-cost, because of "one-quantity-one-value"
    # 25 metres are 80 feet and more.
    And science-wave-height conflicts with evening-wave-height, because of "one-quantity-one-value"
    And science-wave-height conflicts with weekly-wave-height, because of "one-quantity-one-value"
    And science-wave-height conflicts with weekly-wave-height-converted, because of "one-quantity-one-value"
    # 16 + 2 + 2 = 20
    And law-dead conflicts with law-men, law-women and law-children, because of "parts-add-up"
    # At most 7,700 dollars for each of 21 are 161,700.
    And law-deaths conflicts with law-per-death and law-dead, because of "product-of-two"
    And law-deaths conflicts with law-per-death and weekly-dead, because of "product-of-two"
    And law-deaths conflicts with law-per-death, law-men, law-women and law-children, because of "product-of-two"
    And nothing else conflicts

  Scenario: Every strain
    # 20 is charitably 19 to 21.
    Then weekly-dead is strained against law-dead, because of "one-quantity-one-value"
    # That 20 and 150 are plainly 170, and not more than 170, is a consequence of it.
    # 12,000 tonnes are plainly 11,950 to 12,050; 11,800 tonnes plainly 11,795 to 11,805.
    # (What clashes with the short tons themselves goes with the conflict that they are part of.)
    And science-mass is strained against weekly-mass, because of "one-quantity-one-value"
    And evening-bomb is strained against morning-no-bomb, because of "asserted-against-denied"
    And nothing else is strained
