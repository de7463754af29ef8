Feature: A figure wrongly converted
  One wording gives a measure in two units. Where they do not go together, the number that came out
  tells how it was converted.

  Scenario Outline: <wording>: <slip>
    Given these statements:
      """
      quantities: {thing: {kind: <kind>, title: The thing}}
      statements:
      - {id: said, source: A, paragraph: 1, wording: "<wording>", says: s, gives: thing}
      """
    Then said conflicts with said-converted, because of "conversion-pair"
    And the first repair is "<right>" instead of "<wrong>" in said-converted
    And "<right>" instead of "<wrong>" in said-converted repairs it, a slip of <slip>

    # 50 / 1.609344 = 31.07; 100 / 1.609344^2 = 38.6, and 62.1 with the factor of lengths;
    # 28.3 x 35.3147 = 999.4, and 92.8 with the factor of lengths; 5 x 9/5 = 9, and 41 with 32 on top;
    # 30 x 9/5 + 32 = 86, and 54 without; 100 x 0.45359 = 45.4, and 220.5 the other way round;
    # 300 x 1.852 = 555.6, and 482.8 with statute miles; 30 x 1.852 = 55.56, and 48.28;
    # 50 imperial gallons of 4.54609 l are 227.3 l, US ones of 3.7854 l 189.3
    Examples:
      | kind                   | wording                      | wrong       | right       | slip |
      | length                 | 50 km (50 miles)             | 50 miles    | 31 miles    | figure kept, unit changed |
      | area                   | 100 sq km (62 sq miles)      | 62 sq miles | 39 sq miles | length factor on an area or a volume |
      | volume                 | 28.3 m³ (92.8 cubic feet)    | 92.8 cubic feet | 999 cubic feet | length factor on an area or a volume |
      | temperature-difference | warmer by 5C (41F)           | 41F         | 9F          | a temperature's formula on a difference |
      | temperature            | 30C (54F)                    | 54F         | 86F         | a difference's formula on a temperature |
      | mass                   | 100 pounds (220 kg)          | 220 kg      | 45 kg       | converted the wrong way |
      | length                 | 300 nautical miles (483 km)  | 483 km      | 556 km      | nautical and statute miles mixed up |
      | length                 | 300 miles (556 km)           | 556 km      | 483 km      | nautical and statute miles mixed up |
      | speed                  | 30 knots (48 km/h)           | 48 km/h     | 56 km/h     | nautical and statute miles mixed up |
      | volume                 | 50 imperial gallons (189 litres) | 189 litres | 227 litres | another unit of the same name |

  Scenario Outline: <wording>: <slip>, on either side
    Given these statements:
      """
      quantities: {thing: {kind: <kind>, title: The thing}}
      statements:
      - {id: said, source: A, paragraph: 1, wording: "<wording>", says: s, gives: thing}
      """
    Then said conflicts with said-converted, because of "conversion-pair"
    And "<right>" instead of "<wrong>" in said-converted repairs it, a slip of <slip>

    Examples:
      | kind   | wording           | wrong     | right    | slip               |
      | length | 50 km (310 miles) | 310 miles | 31 miles | order of magnitude |
      | length | 50 km (13 miles)  | 13 miles  | 31 miles | swapped digits     |

  Scenario Outline: <wording> goes together
    Given these statements:
      """
      quantities: {thing: {kind: <kind>, title: The thing}}
      statements:
      - {id: said, source: A, paragraph: 1, wording: "<wording>", says: s, gives: thing}
      """
    Then said holds
    And nothing else conflicts

    Examples:
      | kind                   | wording                       |
      | length                 | 900 miles (1,450 km)          |
      | length                 | some 900 miles (1,448 km)     |
      | length                 | 30 m high (98 ft)             |
      | length                 | 5ft 11in (180cm)              |
      | temperature-difference | warmer by 5C (9F)             |
      | temperature            | 5C (41F)                      |
      | mass                   | 11 stone 6 (72.6 kg)          |
      | fuel-economy           | 40 mpg (7.1 litres per 100 km) |
      | fuel-economy           | 40 mpg (5.9 litres per 100 km) |
      | volume                 | 5 pints (2.8 litres)          |
      | volume                 | 5 pints (2.4 litres)          |
      | speed                  | Mach 2 (2,450 km/h)           |
