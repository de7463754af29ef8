package crosscheck.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SumsCheckTest {

  private static String world(String kind, String parts) {
    return """
    crosscheck: 1
    dossier: {id: sample, title: A sample}
    quantities:
      whole: {kind: %s, title: w, sum: %s}
      men: {kind: count, title: m}
      women: {kind: count, title: w}
      children: {kind: count, title: c}
      noon: {kind: temperature, title: n}
      night: {kind: temperature, title: n}
    """
        .formatted(kind, parts);
  }

  @Test
  void addsPartsOneByOne() {
    Quantity whole =
        Sample.readText(world("count", "[men, women, children]"))
            .dossier()
            .quantities()
            .get("whole");
    assertThat(whole.partSums())
        .containsExactly(
            new PartSum("whole-to-part-2", "children", "men"),
            new PartSum("whole", "whole-to-part-2", "women"));
    assertThat(whole.partialSums()).extracting(Quantity::id).containsExactly("whole-to-part-2");
    assertThat(whole.partialSums())
        .extracting(Quantity::title)
        .containsExactly("w, the first 2 parts");
  }

  @Test
  void refusesWhatDoesNotAdd() {
    assertThat(Sample.problemsOf(world("count", "[men, noon]")))
        .containsExactly(
            "inline:4:45: `noon`, a temperature, cannot be a part of `whole`, a count");
    assertThat(Sample.problemsOf(world("temperature", "[noon, night]"))).hasSize(2);
  }

  @Test
  void refusesAPartTwiceAndTheWholeAsItsPart() {
    assertThat(Sample.problemsOf(world("count", "[men, men]")))
        .containsExactly("inline:4:45: `men` stands twice in the list");
    assertThat(Sample.problemsOf(world("count", "[men, whole]")))
        .containsExactly("inline:4:45: `whole` cannot be a part of itself");
  }

  @Test
  void namesTheNearestQuantity() {
    assertThat(Sample.problemsOf(world("count", "[men, womn]")))
        .singleElement()
        .asString()
        .contains("unknown quantity `womn`; did you mean `women`?");
  }

  @Test
  void takesTwoPartsOrMore() {
    assertThat(Sample.problemsOf(world("count", "[men]"))).hasSize(1);
  }
}
