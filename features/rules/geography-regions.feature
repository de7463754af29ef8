Feature: Regions, neighbours and nearness

  Rule: place-in-known-region

    Scenario Outline: Millbrook, in <told>
      Given these statements:
        """
        places:
          norland: {name: Norland}
          westland: {name: Westland, in: norland}
          eastland: {name: Eastland, in: norland}
          millbrook: {name: Millbrook, in: westland}
        statements:
        - {id: told, source: A, paragraph: 1, wording: in <told>, says: s, located: {what: millbrook, in: <region>}}
        """
      Then told <goes with> what is known, because of "place-in-known-region"
      And nothing else conflicts

      Examples:
        | told     | region   | goes with      |
        | Eastland | eastland | conflicts with |
        | Westland | westland | agrees with    |

  Rule: one-event-one-place

    Scenario Outline: The talks in Millbrook, and in <told>
      Given these statements:
        """
        places:
          westland: {name: Westland}
          millbrook: {name: Millbrook, in: westland}
          harbour: {name: Harbour, in: westland}
        events: {talks: {title: The talks}}
        statements:
        - {id: one, source: A, paragraph: 1, wording: in Millbrook, says: s, located: {what: talks, in: millbrook}}
        - {id: two, source: B, paragraph: 1, wording: in <told>, says: s, located: {what: talks, in: <place>}}
        """
      Then one <goes with> two, because of "one-event-one-place"
      And nothing else conflicts

      Examples:
        | told     | place    | goes with      |
        | Harbour  | harbour  | conflicts with |
        | Westland | westland | agrees with    |

  Rule: near-by-coordinates
    # On the equator 0.2 degrees of longitude are 22 km, 1 degree is 111 km, 3 degrees are 334 km;
    # "near" plainly reaches 50 km, charitably 150 km.

    Scenario Outline: A village near Westhaven, <degrees> degrees away
      Given these statements:
        """
        places:
          westhaven: {name: Westhaven, position: [0, 0]}
          village: {name: The village, position: [0, <degrees>]}
        statements:
        - {id: told, source: A, paragraph: 1, wording: near Westhaven, says: s,
           located: {what: village, near: westhaven}}
        """
      Then told <goes with> what is known, because of "near-by-coordinates"
      And nothing else conflicts
      And nothing else is strained

      Examples:
        | degrees | goes with           |
        | 3       | conflicts with      |
        | 0.2     | agrees with         |
        | 1       | is strained against |

  Rule: event-near-its-place

    Scenario Outline: The crash near Westhaven, at a field <degrees> degrees away
      Given these statements:
        """
        places:
          westhaven: {name: Westhaven, position: [0, 0]}
          field: {name: Field, position: [0, <degrees>]}
        events: {crash: {title: The crash}}
        statements:
        - {id: town, source: A, paragraph: 1, wording: near Westhaven, says: s,
           located: {what: crash, near: westhaven}}
        - {id: site, source: B, paragraph: 1, wording: at the Field, says: s, located: {what: crash, in: field}}
        """
      Then town <goes with> site, because of "event-near-its-place"
      And nothing else conflicts

      Examples:
        | degrees | goes with      |
        | 3       | conflicts with |
        | 0.2     | agrees with    |

  Rule: neighbours-share-a-border

    Scenario Outline: Alpha, neighbouring <told>
      Given these statements:
        """
        places:
          alpha: {name: Alpha, borders: [beta]}
          beta: {name: Beta, borders: [gamma]}
          gamma: {name: Gamma, borders: [delta]}
          delta: {name: Delta}
        statements:
        - {id: told, source: A, paragraph: 1, wording: neighbouring, says: s, borders: {what: alpha, with: <other>}}
        """
      # Gamma lies behind Beta; Delta behind Beta and Gamma.
      Then told <goes with> what is known, because of "neighbours-share-a-border"
      And nothing else conflicts
      And nothing else is strained

      Examples:
        | told  | other | goes with           |
        | Delta | delta | conflicts with      |
        | Beta  | beta  | agrees with         |
        | Gamma | gamma | is strained against |
