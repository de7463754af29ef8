package crosscheck.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataFileTest {

  @ParameterizedTest
  @CsvSource({"12.50,25/2", "5 %,1/20", "2/3,2/3", "2.5 %,1/40", "-1.5,-3/2", "1e3,1000"})
  void readsExactValues(String text, String exact) {
    assertThat(Exact.of(text)).isEqualTo(Fraction.parse(exact));
  }

  @Test
  void namesAMissingFile() {
    assertThatThrownBy(() -> DataFile.read(Units.class, "nothing.yaml", UnitFile.class))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("nothing.yaml");
  }

  private enum Word {
    NO_ARTICLE,
    PLAIN
  }

  private record Part(String text, boolean shy, @Nullable Integer number) {}

  private record Whole(
      Fraction share,
      Range range,
      Kind kind,
      Set<Word> words,
      List<Part> partsOfIt,
      SortedMap<Integer, String> byNumber) {}

  @Test
  void readsEveryScalarFromItsText() throws IOException {
    Whole whole =
        read(
            """
            share: 12.50
            range: "[1/3, 2]"
            kind: temperature-difference
            words: [no-article]
            parts-of-it: [{text: no}, {text: 10:30, shy: true, number: 7}]
            by-number: {20: twenty, 3: three}
            """);

    assertThat(whole.share()).isEqualTo(Fraction.of(25, 2));
    assertThat(whole.range())
        .isEqualTo(Range.of(Interval.closed(Fraction.of(1, 3), Fraction.of(2))));
    assertThat(whole.kind()).isEqualTo(Kind.TEMPERATURE_DIFFERENCE);
    assertThat(whole.words()).containsExactly(Word.NO_ARTICLE);
    assertThat(whole.partsOfIt())
        .containsExactly(new Part("no", false, null), new Part("10:30", true, 7));
    assertThat(whole.byNumber().keySet()).containsExactly(3, 20);
  }

  @ParameterizedTest
  @CsvSource({
    "shares: 1, unknown key shares",
    "share: one, one is no Fraction",
    "kind: size, size is no Kind",
    "share:, no value where Fraction is expected",
    "words: plain, START_ARRAY expected",
    "range: 1, 1 is no Range"
  })
  void refusesWhatHasNoMeaning(String yaml, String fault) {
    assertThatThrownBy(() -> read(yaml))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(fault);
  }

  private static Whole read(String yaml) throws IOException {
    return RecordReader.read(new YAMLFactory().createParser(yaml), Whole.class);
  }

  /** The build may not have been run: then there is nothing to compare. */
  @ParameterizedTest
  @ValueSource(strings = {"units.yaml", "numbers.yaml", "hedges.yaml", "notfigures.yaml"})
  void whatTheBuildMakesSaysTheSame(String file) throws IOException {
    String json = DataFile.compiled(file);
    try (InputStream made = Units.class.getResourceAsStream(json);
        InputStream written = Units.class.getResourceAsStream(file)) {
      assumeTrue(made != null);
      assertThat(texts(new JsonFactory().createParser(made)))
          .isEqualTo(texts(new YAMLFactory().createParser(written)));
    }
  }

  private static List<String> texts(JsonParser parser) throws IOException {
    List<String> texts = new ArrayList<>();
    while (parser.nextToken() != null) {
      texts.add(parser.getText());
    }
    return texts;
  }
}
