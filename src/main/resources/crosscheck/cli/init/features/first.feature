Feature: The ferry
  What is expected of the reports. `crosscheck steps` lists all sentences.

  Scenario: Miles and kilometres go together
    Given the dossier "facts.yaml"
    Then gazette-distance is corroborated
    And wire-distance is corroborated

  Scenario: Nothing clashes
    Given the dossier "facts.yaml"
    Then nothing conflicts
    And nothing is strained
