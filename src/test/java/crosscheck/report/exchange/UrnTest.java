package crosscheck.report.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrnTest {

  @Test
  void partsKeepApart() {
    assertThat(Urn.of("trip", "claim", "a-b")).isEqualTo("urn:crosscheck:trip:claim:a-b");
    assertThat(Urn.of("a:b", "c")).isEqualTo("urn:crosscheck:a%3Ab:c");
  }

  @ParameterizedTest
  @CsvSource({
    "facts.yaml, facts.yaml",
    "my trip/facts.yaml, my%20trip/facts.yaml",
    "../fährt.yaml, ../f%C3%A4hrt.yaml",
    "a:b.yaml, a%3Ab.yaml",
    "50%.yaml, 50%25.yaml",
    "/tmp/facts.yaml, file:///tmp/facts.yaml",
    "C:/my trip/facts.yaml, file:///C:/my%20trip/facts.yaml"
  })
  void filesHaveAddresses(String path, String address) {
    assertThat(Urn.ofFile(path)).isEqualTo(address);
    assertThat(URI.create(address).getPath()).endsWith(path.startsWith("C:") ? "facts.yaml" : path);
  }
}
