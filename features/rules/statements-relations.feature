Feature: How statements tie events and quantities together
  The sources A, B and C are of Wednesday 1 May 2024, UTC.

  Rule: elapsed-since

    Scenario Outline: Ten years ago, and <other>
      Given these statements:
        """
        events: {opening: {title: The mill opens}}
        statements:
        - {id: ago, source: A, paragraph: 1, wording: ten years ago, says: Opened ten years ago., ago: opening}
        - {id: dated, source: B, paragraph: 1, wording: <other>, says: Opened then., gives: opening.time}
        """
      # Ten years rounded or completed are 9.5 to 11 years: from about May 2013 to November 2014.
      Then ago <goes with> dated, because of "elapsed-since"
      And nothing else conflicts

      Examples:
        | other   | goes with      |
        | in 2010 | conflicts with |
        | in 2014 | agrees with    |

  Rule: stated-gap
    # The flood fills Monday 29 April; two days by the calendar are plainly 36 to 60 hours, charitably 24 to 72:
    # the visit is plainly from Tuesday noon to Thursday noon, charitably from Tuesday to the end of Thursday.

    Background:
      Given these facts:
        """
        events: {flood: {title: The flood}, visit: {title: The minister comes}}
        """

    Scenario: Two days after Monday is not the Friday before
      Given these statements:
        """
        statements:
        - {id: flooded, source: A, paragraph: 1, wording: on Monday, says: The flood., gives: flood.time}
        - {id: gap, source: A, paragraph: 2, wording: two days after, says: He came., gives: visit.time, after: flood}
        - {id: came, source: B, paragraph: 1, wording: on Friday, says: He came on Friday., gives: visit.time}
        """
      Then gap conflicts with flooded and came, because of "stated-gap"
      And nothing else conflicts

    Scenario: Two days after Monday is Wednesday
      Given these statements:
        """
        statements:
        - {id: flooded, source: A, paragraph: 1, wording: on Monday, says: The flood., gives: flood.time}
        - {id: gap, source: A, paragraph: 2, wording: two days after, says: He came., gives: visit.time, after: flood}
        - {id: came, source: B, paragraph: 1, wording: on Wednesday, says: He came on Wednesday., gives: visit.time}
        """
      Then gap agrees with flooded and came, because of "stated-gap"
      And "visit.time" lies between "30 April 2024" and "2 May 2024"
      And nothing conflicts

  Rule: stated-order

    Scenario Outline: The vote before the strike, the strike <strike>
      Given these statements:
        """
        events: {vote: {title: The vote}, strike: {title: The strike}}
        statements:
        - {id: order, source: A, paragraph: 1, wording: ahead of, says: Vote first.,
           order: {first: vote, then: strike}}
        - {id: voted, source: B, paragraph: 1, wording: on Tuesday, says: The vote., gives: vote.time}
        - {id: struck, source: C, paragraph: 1, wording: <strike>, says: The strike., gives: strike.time}
        """
      Then order <goes with> voted and struck, because of "stated-order"
      And nothing else conflicts

      Examples:
        | strike       | goes with      |
        | on Monday    | conflicts with |
        | on Wednesday | agrees with    |

  Rule: stated-ratio

    Scenario Outline: Twice as high as 40 m, and <new>
      Given these statements:
        """
        quantities:
          old-dam.height: {kind: length, title: Height of the old dam}
          new-dam.height: {kind: length, title: Height of the new dam}
        statements:
        - {id: old, source: A, paragraph: 1, wording: 40 m, says: The old dam., gives: old-dam.height}
        - {id: twice, source: A, paragraph: 2, wording: twice, says: Twice as high.,
           gives: new-dam.height, times: old-dam.height}
        - {id: new, source: B, paragraph: 1, wording: <new>, says: The new dam., gives: new-dam.height}
        """
      # 40 m is charitably 38 to 42 m; twice, within 5 %, is 72 to 88 m. 120 m is at least 115 m.
      Then twice <goes with> old and new, because of "stated-ratio"
      And nothing else conflicts

      Examples:
        | new   | goes with      |
        | 120 m | conflicts with |
        | 80 m  | agrees with    |
