Feature: The loss of the Titanic, end to end

  Background:
    Given the dossier "facts.yaml"

  Scenario: Every conflict
    # The 10th was a Wednesday.
    Then mail-left conflicts with what is known, because of "weekday-against-date"
    # 2:20 GMT is 23:22 by the ship's clocks, 2 h 58 min behind; 5:18 GMT is 2:20.
    And mail-sank conflicts with courier-sank, because of "clock-digits-in-two-zones"
    And mail-sank conflicts with review-sank, because of "one-quantity-one-value"
    # Before the blow (23:40), the call (22:25 at -05:00, 03:25 GMT) and the first boat (00:45, 03:43 GMT).
    And mail-sank conflicts with courier-collision, because of "sequence-in-order"
    And mail-sank conflicts with herald-call, because of "sequence-in-order"
    And mail-sank conflicts with courier-first-boat, because of "sequence-in-order"
    # 2 h 40 min before 23:22 is 20:42, 18:40 in New York; about 21:40 there is charitably 20:40 at the earliest.
    And review-gap conflicts with mail-sank and courier-collision, because of "stated-gap"
    And review-gap conflicts with mail-sank and globe-collision, because of "stated-gap"
    # An hour, half an hour more or less, before 00:45: 23:15 at the earliest.
    And review-gap conflicts with mail-sank, mail-boat-order and courier-first-boat, because of "stated-gap"
    # 1,080 miles are charitably at most 1,085, 1,746 km; by coordinates some 1,990, give or take 20.
    And globe-new-york conflicts with what is known, because of "geodesic-distance"
    # 546.5 statute miles are 879.5 km, 546 nautical ones at least 1,010.
    And courier-day-run conflicts with review-day-run, because of "one-quantity-one-value"
    # 879.5 km in 24.74 hours are at most 35.6 km/h; 22 knots at least 21.5 x 1.852 = 39.8.
    And courier-day-run conflicts with review-day-time and review-day-speed, because of "distance-speed-duration"
    # 17 knots are at least 16.5.
    And courier-run-speed conflicts with mail-carpathia-top, because of "average-below-top-speed"
    And mail-master conflicts with courier-master, because of "one-name"
    # Published on 21 April 1912, less 48.5 to 50 years: born between April 1862 and October 1863, not in July 1864.
    And mail-astor-age conflicts with what is known, because of "elapsed-since"
    # Less 37.5 to 39 years: 1873 to 1874, not 1880.
    And courier-smith-service conflicts with what is known, because of "elapsed-since"
    And mail-second-loss conflicts with what is known, because of "number-in-the-series"
    # 9.5 million at least; 7.55 million at most; and 1.55 million pounds at 4.8666 are at most 7.54 million dollars.
    And mail-cost conflicts with herald-cost, because of "one-quantity-one-value"
    And mail-cost conflicts with globe-2-cost, because of "product-of-two"
    And mail-first-message conflicts with globe-2-saved, because of "one-quantity-one-value"
    # 203 + 118 + 178 = 499
    And mail-passengers-saved conflicts with mail-first-saved, mail-second-saved and mail-third-saved, because of "parts-add-up"
    # The numbers lost: see camps.feature.
    And review-saved conflicts with courier-saved, because of "one-quantity-one-value"
    And courier-lost conflicts with review-lost, because of "one-quantity-one-value"
    And courier-lost conflicts with review-senate-lost, because of "one-quantity-one-value"
    And review-lost conflicts with review-senate-lost, because of "one-quantity-one-value"
    And review-aboard conflicts with courier-saved and courier-lost, because of "parts-add-up"
    And review-aboard conflicts with courier-saved and review-lost, because of "parts-add-up"
    And review-aboard conflicts with courier-saved and review-senate-lost, because of "parts-add-up"
    And review-aboard conflicts with review-saved and courier-lost, because of "parts-add-up"
    And review-aboard conflicts with review-saved and review-senate-lost, because of "parts-add-up"
    And nothing else conflicts

  Scenario: Every strain
    # 1,470 and 860 are plainly 2,330; each charitably within 5, at most 2,340, and 2,340 at least 2,335.
    Then herald-all is strained against herald-passengers and herald-crew, because of "parts-add-up"
    # Plainly 1,495,000 to 1,505,000 pounds, 7.28 to 7.32 million dollars, against 7.495 to 7.505 million.
    And herald-cost is strained against globe-2-cost, because of "product-of-two"
    And globe-no-tow is strained against herald-tow, because of "asserted-against-denied"
    And globe-not-rescued is strained against herald-rescued, because of "asserted-against-denied"
    # By coordinates the bearing is 102 degrees; south-east is plainly 112.5 to 157.5, charitably 90 to 180.
    And globe-halifax-direction is strained against what is known, because of "direction-against-coordinates"
    # Night begins plainly at 21:00, when the evening plainly ends.
    And courier-docks is strained against mail-docks, because of "one-quantity-one-value"
    # That about 21:40 in New York is plainly after 02:20 GMT, too, is a consequence of what is wrong with mail-sank.
    And nothing else is strained
