package crosscheck.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
