Feature: How fast the train is
  000: about 50 km/h. 001: a top speed of 55 mph; 435 miles in about 20 hours in 2019.

  Background:
    Given the dossier "facts.yaml", as far as it concerns "kim-journey-2023"

  Scenario: 2,100 km at about 50 km/h takes 42 hours, less than more than two days
    # 435 and 900 miles are 2,148 km: plainly 2,076 to 2,220 km at 47.5 to 52.5 km/h are 39.5 to 46.8 hours;
    # more than two days is more than 48 hours. Charitably there were stops.
    Then 000-journey-duration is strained against 000-train-speed, 001-trip-2019-distance and 001-vladivostok-distance, because of "stops-only-lengthen"
    And 000-journey-duration is strained against 000-train-speed, 001-three-times and 001-trip-2019-distance, because of "distance-while-moving"
    And "kim-journey-2023.running-time" lies between "39 hours" and "47 hours"
    And nothing else is strained

  Scenario: 435 miles in 20 hours is under a top speed of 55 mph
    # 435 miles in 19 to 21 hours: 20.7 to 22.9 mph, 33 to 37 km/h; 55 mph are 88.5 km/h
    Then "kim-journey-2019.average-speed" lies between "33 km/h" and "37 km/h"
    And 001-train-top-speed agrees with 001-trip-2019-distance and 001-trip-2019-duration, because of "average-below-top-speed"
    And 001-train-top-speed and 001-trip-2019-duration hold

  Scenario: About 50 km/h is no top speed
    Then 000-train-speed agrees with 001-train-top-speed, because of "running-below-top-speed"
    And 001-train-top-speed holds

  Scenario: Nothing conflicts about the train
    Given the dossier "facts.yaml", as far as it concerns "kims-train"
    Then nothing conflicts
