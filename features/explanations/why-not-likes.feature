Feature: Claims that are only held against their like

  Background:
    Given these statements:
      """
      places: {oslo: {name: Oslo}, bergen: {name: Bergen}}
      names: {tram: {name: The tram}}
      events: {talks: {title: The talks}, vote: {title: The vote}}
      series: {votes: {title: Votes, events: [vote]}}
      topics: {deal: {title: The deal}}
      quantities: {tram.seats: {kind: count, title: Seats}}
      statements:
      - {id: seats, source: A, paragraph: 1, wording: 47 seats, says: s, gives: tram.seats}
      - {id: blue, source: A, paragraph: 2, wording: the blue tram, says: s, named: {what: tram, as: colour, is: blue}}
      - {id: red, source: B, paragraph: 1, wording: the red tram, says: s, named: {what: tram, as: colour, is: red}}
      - {id: held, source: A, paragraph: 3, wording: in Oslo, says: s, located: {what: talks, in: oslo}}
      - {id: first, source: A, paragraph: 4, wording: the first vote, says: s, ordinal: {what: vote, in: votes, is: first}}
      - {id: took-place, source: A, paragraph: 5, wording: they voted, says: s, happens: vote}
      - {id: secret, source: A, paragraph: 6, wording: still a secret, says: s, disclosed: {what: deal, is: withheld}}
      """

  Scenario Outline: <id> and the seats
    Then <id> is not compared with seats, because "<answer>"

    Examples:
      | id         | answer                                                                                                              |
      | blue       | blue tells the colour of tram: only another colour of tram can be held against it                                     |
      | held       | held tells where talks is: only another place of talks and what is known of places can be held against it              |
      | first      | first ranks vote in votes: only another rank in votes and the times of its events can be held against it               |
      | took-place | took-place tells whether vote takes place: only who asserts, expects or denies vote can be held against it             |
      | secret     | secret tells whether deal is announced: only what others say of its announcement can be held against it                |

  Scenario: Two colours
    Then blue is not compared with red, because "there may be several of tram.colour"
