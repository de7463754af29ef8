package crosscheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.dossier.DossierException;
import crosscheck.dossier.DossierReader;
import crosscheck.dossier.Loaded;
import crosscheck.reasoning.Reasoner;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two papers on one wall, and on the same wall with other figures. */
class ChangesToldTest {

  private static final String WORLD =
      """
      crosscheck: 1
      dossier: {id: wall, title: The wall}
      sources:
      - {source: A, publication: {date: 2024-05-01, zone: UTC}}
      - {source: B, publication: {date: 2024-05-01, zone: UTC}}
      quantities:
        wall.length: {kind: length, title: Length of the wall}
        wall.width: {kind: length, title: Width of the wall}
        towers: {kind: count, title: Towers}
      statements:
      """;

  private static Checked wall(String... statements) {
    try {
      String yaml = WORLD + String.join("", statements);
      Loaded loaded = DossierReader.readText(yaml, Path.of(""));
      return new Checked(loaded, Reasoner.standard().check(loaded.dossier()), List.of());
    } catch (DossierException e) {
      throw new AssertionError(e);
    }
  }

  private static String said(String source, String id, String wording, String quantity) {
    return "- {id: %s, source: %s, paragraph: 1, wording: %s, says: so, gives: %s}\n"
        .formatted(id, source, wording, quantity);
  }

  private static final Checked OLD =
      wall(
          said("A", "a-long", "100 m", "wall.length"),
          said("B", "b-long", "120 m", "wall.length"),
          said("A", "a-wide", "100 m", "wall.width"),
          said("B", "b-wide", "120 m", "wall.width"),
          said("A", "a-towers", "47", "towers"));

  private static final Checked NEW =
      wall(
          said("A", "a-long", "100 m", "wall.length"),
          said("B", "b-long", "101 m", "wall.length"),
          said("A", "a-wide", "100 m", "wall.width"),
          said("B", "b-wide", "130 m", "wall.width"),
          said("A", "a-towers", "47", "towers"),
          said("B", "b-towers", "48", "towers"));

  @Test
  void theChanges() {
    // Charitably all are within 5 m: 100 + 5k and 120 - 5k meet at k = 2, 100 + 5k and 130 - 5k at
    // 3.
    assertThat(ChangesTold.text(OLD, NEW, false))
        .isEqualTo(
            """

            crosscheck: changes to The wall
              conflicts  1 new, 1 gone, 1 changed
              strains    0 new, 0 gone, 0 changed
              verdicts   4 changed

            NEW CONFLICT: Towers
               A par. 1 "47" says 47, but B par. 1 "48" says 48
               between  a-towers and b-towers
               rule     one-quantity-one-value
               margin   no tolerance dissolves it: hard bounds clash

            GONE CONFLICT: Length of the wall
               A par. 1 "100 m" says 95 to 105 m, but B par. 1 "120 m" says 119.5 to 120.5 m
               between  a-long and b-long
               rule     one-quantity-one-value
               margin   vanishes only if every charitable margin is 2 times as wide

            CHANGED CONFLICT: Width of the wall
               A par. 1 "100 m" says 95 to 105 m, but B par. 1 "130 m" says 129.5 to 130.5 m
               between  a-wide and b-wide
               margin   vanishes only if every charitable margin is 3 times as wide; was: vanishes only if every
                        charitable margin is 2 times as wide

            VERDICTS
               a-long: corroborated, was conflicting: agrees with b-long
               a-towers: conflicting, was unchecked: cannot all hold together with b-towers
               b-long: corroborated, was conflicting: agrees with a-long
               b-towers: conflicting, new: cannot all hold together with a-towers
            """);
  }

  @Test
  void nothingHasChanged() {
    assertThat(ChangesTold.text(OLD, OLD, false))
        .isEqualTo("\ncrosscheck: changes to The wall\n  nothing has changed\n");
  }

  @Test
  void linesFitTheTerminalAndStylesAddNothing() {
    String plain = ChangesTold.text(OLD, NEW, false);
    assertThat(plain.lines()).allMatch(line -> line.length() <= 100);
    String styled = ChangesTold.text(OLD, NEW, true);
    assertThat(styled).contains("\u001b[1mNEW CONFLICT");
    assertThat(styled.replaceAll("\u001b\\[[01]m", "")).isEqualTo(plain);
  }
}
