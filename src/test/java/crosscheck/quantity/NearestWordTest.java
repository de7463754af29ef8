package crosscheck.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestWordTest {

  @ParameterizedTest
  @CsvSource({
    "miles,miles,0",
    "mils,miles,1",
    "mlies,miles,1",
    "smiles,miles,1",
    "kitten,sitting,3"
  })
  void countsSlips(String from, String to, int slips) {
    assertThat(NearestWord.slips(from, to)).isEqualTo(slips);
    assertThat(NearestWord.slips(to, from)).isEqualTo(slips);
  }

  @Test
  void takesTheFirstOfTheAlphabetAmongEquals() {
    assertThat(NearestWord.to("cat", List.of("hat", "bat"))).contains("bat");
    assertThat(NearestWord.to("cat", List.of("bat", "hat"))).contains("bat");
  }

  @Test
  void suggestsNothingFarFetched() {
    assertThat(NearestWord.to("cat", List.of("dog", "house"))).isEmpty();
    assertThat(NearestWord.to("", List.of("a"))).isEmpty();
    assertThat(NearestWord.to("cat", List.of())).isEmpty();
  }
}
