package crosscheck.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import crosscheck.quantity.DataFile;
import crosscheck.quantity.Range;
import crosscheck.quantity.UnreadableException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of wordings holds. */
class ExamplesTest {

  private static final MomentReader READER = MomentReader.standard();
  private static final Table TABLE =
      DataFile.read(MomentReader.class, "examples.yaml", Table.class);

  record Table(int version, List<Row> read, List<Unreadable> unreadable) {}

  record Row(
      String wording,
      @Nullable String place,
      @Nullable String tense,
      List<String> plain,
      @Nullable List<String> charitable) {

    TimeContext context() {
      ZoneId zone = place == null ? ZoneOffset.UTC : ZoneId.of(place);
      return new TimeContext(PUBLISHED, zone, tense == null ? Tense.PAST : Tense.FUTURE);
    }
  }

  record Unreadable(String wording, String part) {}

  /** A Wednesday. */
  private static final Publication PUBLISHED =
      new Publication(LocalDate.of(2024, 5, 15), null, ZoneOffset.UTC);

  static Stream<Row> rows() {
    return TABLE.read().stream();
  }

  static Stream<Unreadable> unreadable() {
    return TABLE.unreadable().stream();
  }

  private static List<Range> windows(List<String> texts) {
    return texts.stream().map(text -> Local.windows(text, ZoneOffset.UTC)).toList();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void isReadAsItsRowSays(Row row) {
    Moment moment = READER.read(row.wording(), row.context());
    List<String> outer = row.charitable() == null ? row.plain() : row.charitable();

    assertThat(moment.readings())
        .extracting(reading -> reading.rings().inner())
        .isEqualTo(windows(row.plain()));
    assertThat(moment.readings())
        .extracting(reading -> reading.rings().outer())
        .isEqualTo(windows(outer));
  }

  @ParameterizedTest
  @MethodSource("unreadable")
  void whatCannotBeReadIsNamed(Unreadable row) {
    TimeContext context = new TimeContext(PUBLISHED, ZoneOffset.UTC, Tense.PAST);
    UnreadableException refusal =
        catchThrowableOfType(UnreadableException.class, () -> READER.read(row.wording(), context));

    assertThat(refusal.part()).isEqualTo(row.part());
    assertThat(refusal).hasMessageContaining(row.part());
  }
}
