package crosscheck.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.report.page.Matrix.Cell;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class MatrixTest {

  /** Guests: a and b agree, c clashes. Dogs: a and c agree. Cats: a contradicts itself. */
  private static final Matrix MATRIX =
      Made.of(
              """
              quantities:
                guests: {kind: count, title: Guests}
                dogs: {kind: count, title: Dogs}
                cats: {kind: count, title: Cats}
              statements:
              - {id: a-guests, source: a, paragraph: 1, wording: 47 guests, says: guests, gives: guests}
              - {id: b-guests, source: b, paragraph: 1, wording: about 47 guests, says: guests, gives: guests}
              - {id: c-guests, source: c, paragraph: 1, wording: 83 guests, says: guests, gives: guests}
              - {id: a-dogs, source: a, paragraph: 2, wording: 13 dogs, says: dogs, gives: dogs}
              - {id: c-dogs, source: c, paragraph: 2, wording: 13 dogs, says: dogs, gives: dogs}
              - {id: a-cats, source: a, paragraph: 3, wording: 11 cats, says: cats, gives: cats}
              - {id: a-cats-too, source: a, paragraph: 4, wording: 17 cats, says: cats, gives: cats}
              """)
          .matrix();

  private static Cell cell(int row, int column) {
    return MATRIX.rows().get(row).cells().get(column);
  }

  @Test
  void agreementIsCountedByQuantity() {
    assertThat(cell(0, 1).agree()).isEqualTo(1);
    assertThat(cell(0, 2).agree()).isEqualTo(1);
    assertThat(cell(1, 2).agree()).isZero();
    assertThat(cell(0, 0).agree()).isZero();
  }

  @Test
  void clashesLeadToTheirFindings() {
    // inside one source first: cats are conflict 1, guests conflict 2
    assertThat(cell(0, 0).conflicts()).containsExactly(1);
    assertThat(cell(0, 2).conflicts()).containsExactly(2);
    assertThat(cell(1, 2).conflicts()).containsExactly(2);
    assertThat(cell(0, 1).conflicts()).isEmpty();
    assertThat(cell(1, 1).isEmpty()).isTrue();
  }

  @Test
  void aCellTellsHowOftenAndLeadsToTheFirst() {
    StringBuilder yaml = new StringBuilder("quantities:\n");
    for (int i = 1; i <= 8; i++) {
      yaml.append("  men-%d: {kind: count, title: Men %d}\n".formatted(i, i));
    }
    yaml.append("statements:\n");
    String said =
        "- {id: %s-%d, source: %s, paragraph: 1, wording: %d men, says: men, gives: men-%d}\n";
    for (int i = 1; i <= 8; i++) {
      yaml.append(said.formatted("a", i, "a", 47, i)).append(said.formatted("b", i, "b", 83, i));
    }
    Element cell =
        Made.of(yaml.toString()).page().expectFirst(".matrix tbody tr td:nth-of-type(2)");
    assertThat(cell.text()).isEqualTo("✗8 conflicts no. 1, no. 2, no. 3, no. 4, no. 5, no. 6 …");
    assertThat(cell.select("a").eachAttr("href")).contains("#finding-6").hasSize(6);
  }

  @Test
  void bothHalvesAreAlike() {
    assertThat(MATRIX.sources()).containsExactly("a", "b", "c");
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        assertThat(cell(i, j).agree()).isEqualTo(cell(j, i).agree());
        assertThat(cell(i, j).conflicts()).isEqualTo(cell(j, i).conflicts());
        assertThat(cell(i, j).isItself()).isEqualTo(i == j);
      }
    }
  }
}
