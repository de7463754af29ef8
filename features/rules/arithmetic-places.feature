Feature: Places by size beyond the first

  Rule: place-among-others

    Scenario Outline: The second city, of <people>
      Given these statements:
        """
        quantities:
          port: {kind: count, title: People of the port}
          capital: {kind: count, title: People of the capital}
          mill: {kind: count, title: People of the mill town}
        statements:
        - {id: second, source: A, paragraph: 1, wording: the second city, says: its rank,
           ranks: {what: mill, among: [port, capital, mill], is: largest, place: 2}}
        - {id: one, source: B, paragraph: 1, wording: '912,300', says: the capital, gives: capital}
        - {id: two, source: B, paragraph: 2, wording: '780,100', says: the port, gives: port}
        - {id: three, source: B, paragraph: 3, wording: '<people>', says: the mill town, gives: mill}
        """
      Then second <goes with> one, two and three, because of "place-among-others"
      And nothing else conflicts

      Examples:
        | people  | goes with      |
        | 514,200 | conflicts with |
        | 801,600 | agrees with    |
