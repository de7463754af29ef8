Feature: Which slip would have made it

  Background:
    Given the dossier "facts.yaml"

  Scenario: The day
    Then morning-burst conflicts with what is known, because of "weekday-against-date"
    And "Wednesday" instead of "Tuesday" in morning-burst repairs it

  Scenario: A digit too many
    Then weekly-mass-pounds conflicts with weekly-mass, because of "conversion-pair"
    And "26,000,000 pounds" instead of "260,000,000 pounds" in weekly-mass-pounds repairs it, a slip of order of magnitude

  Scenario: Dollars times the dead
    Then law-deaths conflicts with law-per-death and law-dead, because of "product-of-two"
    And "147,000" instead of "1,470,000" in law-deaths repairs it, a slip of order of magnitude
