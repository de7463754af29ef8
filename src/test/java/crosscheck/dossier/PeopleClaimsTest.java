package crosscheck.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleClaimsTest {

  private static final String WORLD =
      """
      crosscheck: 1
      dossier: {id: lives, title: Lives}
      sources: [{source: A, publication: {date: 2024-05-01, zone: UTC}}]
      events: {ada-born: {title: Ada is born}, oath: {title: Oath}, prize: {title: Prize}}
      names: {ada: {name: Ada Berg, born: ada-born, terms: [{office: mayor, from: oath}]}, tom: {name: Tom Berg}}
      statements:
      """;

  @Test
  void anAgeAtAnEventIsAGapAfterTheBirth() {
    Claim.Apart apart = (Claim.Apart) claim("aged 34", "age: {of: ada, at: prize}");
    assertThat(apart.event()).isEqualTo("prize");
    assertThat(apart.anchor()).isEqualTo("ada-born");
  }

  @Test
  void anAgeAsOfTheReportIsATimeAgo() {
    Claim.Ago ago = (Claim.Ago) claim("the 34-year-old", "age: {of: ada}");
    assertThat(ago.event()).isEqualTo("ada-born");
  }

  @Test
  void kinshipHasTheElderFirst() {
    Claim.Kin son = (Claim.Kin) claim("her son", "kin: {who: tom, is: son, of: ada}");
    Claim.Kin mother = (Claim.Kin) claim("his mother", "kin: {who: ada, is: mother, of: tom}");
    assertThat(son.elder()).isEqualTo("ada");
    assertThat(son.content()).isEqualTo(mother.content());
  }

  @Test
  void equalsHaveNoElder() {
    Claim.Kin one = (Claim.Kin) claim("his sister", "kin: {who: ada, is: sister, of: tom}");
    Claim.Kin other = (Claim.Kin) claim("her brother", "kin: {who: tom, is: brother, of: ada}");
    assertThat(one.content()).isEqualTo(other.content());
  }

  @ParameterizedTest
  @CsvSource({
    "Mayor Berg, CURRENT",
    "former mayor Berg, FORMER",
    "ex-mayor Berg, FORMER",
    "Mayor-elect Berg, COMING"
  })
  void readsWhenATitleIsHeld(String wording, Claim.Tenure tenure) {
    Claim.Holds holds = (Claim.Holds) claim(wording, "holds: {who: ada, office: mayor}");
    assertThat(holds.tenure()).isEqualTo(tenure);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "34 | age: {of: tom} | no birth of `tom`: name its event with `born` under `names`",
        "the old lady | age: {of: ada} | `the old lady` cannot be read as an age",
        "her son | kin: {who: tom, is: sun, of: ada} | unknown kinship `sun`",
        "Ada and Tom | kin: {who: tom, is: son, of: ada} | holds no word for the kinship",
        "her son | kin: {who: ada, is: son, of: ada} | `ada` cannot be related to itself",
        "the mayor | holds: {who: ada, office: major} | unknown office of `ada` `major`",
        "34 | age: {of: ada, at: price} | unknown event `price`"
      })
  void tellsWhatIsWrong(String wording, String claim, String message) {
    assertThat(problems(wording, claim)).singleElement().asString().contains(message);
  }

  @Test
  void tellsTheNearestKindOfVehicle() {
    String world = WORLD.replace("tom: {name: Tom Berg}", "tom: {name: Tom, kind: air-liner}");
    assertThat(problemsOf(world + statement("34", "age: {of: ada}")))
        .singleElement()
        .asString()
        .contains("unknown kind of vehicle `air-liner`", "airliner");
  }

  private static Claim claim(String wording, String claim) {
    Loaded loaded = Sample.readText(WORLD + statement(wording, claim));
    return loaded.dossier().claims().values().iterator().next();
  }

  private static List<String> problems(String wording, String claim) {
    return problemsOf(WORLD + statement(wording, claim));
  }

  private static List<String> problemsOf(String yaml) {
    return Sample.problemsOf(yaml);
  }

  private static String statement(String wording, String claim) {
    return "- {id: one, source: A, paragraph: 1, wording: \"%s\", says: s, %s}\n"
        .formatted(wording, claim);
  }
}
