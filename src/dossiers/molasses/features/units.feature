Feature: Volumes, masses, speeds and temperatures

  Background:
    Given the dossier "facts.yaml"

  Scenario: Gallons and cubic metres
    # 2,295,000 to 2,305,000 US gallons of 3.785 litres are 8,687 to 8,725 cubic metres; 8,700 is plainly 8,695 to 8,705.
    Then evening-volume agrees with science-volume, because of "one-quantity-one-value"
    And evening-volume, weekly-volume and science-volume hold
    And morning-cargo agrees with weekly-cargo, because of "one-quantity-one-value"

  Scenario: What a round tank holds
    # 0.7854 x 90 x 90 x 50 = 318,087 cubic feet, 2.38 million gallons
    Then morning-room agrees with evening-diameter and evening-height, because of "product-of-two"
    And evening-diameter agrees with science-diameter, because of "one-quantity-one-value"
    And evening-height agrees with science-height, because of "one-quantity-one-value"

  Scenario: Miles an hour, feet a second, kilometres an hour
    # 34.5 to 35.5 miles an hour; 51 feet a second are 34.4 to 35.1, 56 km/h 34.5 to 35.1.
    Then weekly-speed agrees with weekly-speed-feet, because of "conversion-pair"
    And science-speed agrees with science-speed-converted, because of "conversion-pair"
    # 595 to 605 feet in 11.5 to 12.5 seconds are 47.6 to 52.6 feet a second.
    And weekly-speed agrees with weekly-way and weekly-way-time, because of "distance-speed-duration"

  Scenario: Feet a second told as miles an hour
    Then morning-speed conflicts with weekly-speed, because of "one-quantity-one-value"
    And "51 feet per second" instead of "51 miles an hour" in morning-speed repairs it, a slip of unit

  Scenario: Metres told for feet
    Then science-wave-height conflicts with evening-wave-height, because of "one-quantity-one-value"
    And "25 ft" instead of "25 metres" in science-wave-height repairs it, a slip of unit

  Scenario: Degrees on the thermometer, and degrees between two
    Then morning-warming-converted conflicts with morning-warming, because of "conversion-pair"
    And "21 C" instead of "3 C" in morning-warming-converted repairs it
    And morning-warming agrees with science-warming, because of "one-quantity-one-value"
    # 1.5 to 2.5 F are -16.9 to -16.4 C; 39.5 to 40.5 F are 4.2 to 4.7 C.
    And morning-cold agrees with science-cold, because of "one-quantity-one-value"
    And weekly-noon agrees with weekly-noon-converted, because of "conversion-pair"

  Scenario: Short tons and tonnes
    # 12,950 to 13,050 short tons are 11,748 to 11,839 tonnes.
    Then weekly-mass agrees with weekly-mass-converted, because of "conversion-pair"
