package crosscheck.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LatestTest {

  @Test
  void asksAgainOnlyForAnotherKey() {
    List<String> asked = new ArrayList<>();
    Latest<String, Integer> lengths =
        new Latest<>(
            word -> {
              asked.add(word);
              return word.length();
            });

    assertThat(List.of(lengths.of("one"), lengths.of("one"), lengths.of("three")))
        .containsExactly(3, 3, 5);
    assertThat(lengths.of("one")).isEqualTo(3);
    assertThat(asked).containsExactly("one", "three", "one");
  }
}
