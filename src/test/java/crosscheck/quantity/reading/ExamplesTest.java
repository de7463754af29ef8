package crosscheck.quantity.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import crosscheck.quantity.Conversion;
import crosscheck.quantity.DataFile;
import crosscheck.quantity.Kind;
import crosscheck.quantity.Range;
import crosscheck.quantity.Rings;
import crosscheck.quantity.Units;
import crosscheck.quantity.UnreadableException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of wordings holds, and has a row for everything that is read in its own way. */
class ExamplesTest {

  private static final FigureReader READER = FigureReader.standard();
  private static final Table TABLE = DataFile.read(Units.class, "examples.yaml", Table.class);

  record Table(String version, List<Row> read, List<Unreadable> unreadable) {}

  record Row(String wording, Kind kind, String unit, String plain, @Nullable String charitable) {

    /** The ranges of the row in the base unit. */
    Rings expected() {
      Conversion usual = Units.standard().unit(unit).usual();
      Conversion conversion = kind == Kind.TEMPERATURE_DIFFERENCE ? usual.ofDifference() : usual;
      Range outer = Expected.range(charitable == null ? plain : charitable, "1");
      return conversion.toBase(new Rings(Expected.range(plain, "1"), outer));
    }
  }

  record Unreadable(String wording, Kind kind, String part) {}

  static Stream<Row> rows() {
    return TABLE.read().stream();
  }

  static Stream<Unreadable> unreadable() {
    return TABLE.unreadable().stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void isReadAsItsRowSays(Row row) {
    List<Figure> figures = READER.readWhole(row.wording(), row.kind());
    assertThat(figures).hasSize(1);
    Rings read = figures.get(0).rings();
    Rings compared = row.kind() == Kind.COUNT ? read.each(r -> Range.of(r.hull())) : read;
    assertThat(compared).isEqualTo(row.expected());
  }

  @ParameterizedTest
  @MethodSource("unreadable")
  void whatCannotBeReadIsNamed(Unreadable row) {
    UnreadableException refusal =
        catchThrowableOfType(
            UnreadableException.class, () -> READER.readWhole(row.wording(), row.kind()));
    assertThat(refusal.part()).isEqualTo(row.part());
    assertThat(refusal).hasMessageContaining("\"" + row.part() + "\"");
  }

  @Test
  void everyHedgeHasARow() {
    assertThat(rows().flatMap(row -> READER.read(row.wording(), row.kind()).stream()))
        .extracting(Figure::hedge)
        .filteredOn(Objects::nonNull)
        .contains(
            "around",
            "short-of",
            "past",
            "above",
            "below",
            "at-least",
            "at-most",
            "up-to",
            "exactly",
            "vague");
  }

  @Test
  void everyMeasureHasARow() {
    assertThat(rows().map(Row::kind))
        .containsAll(
            Arrays.stream(Kind.values())
                .filter(kind -> kind != Kind.INSTANT && !kind.isMoney())
                .toList());
  }
}
