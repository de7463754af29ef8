package crosscheck.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The packaged data: every width has its source, and every window its order. */
class TimeDataTest {

  @Test
  void everyEntryIsCited() {
    Periods periods = Periods.load();
    Clocks clocks = Clocks.load();
    GapWords gaps = GapWords.load();

    Stream<String> sources =
        Stream.of(
                DayParts.load().parts().stream().map(DayParts.DayPart::source),
                periods.portions().stream().map(Periods.Portion::source),
                periods.vague().stream().map(Periods.Vague::source),
                clocks.grains().values().stream().map(Clocks.Grain::source),
                clocks.words().stream().map(Clocks.Named::why),
                gaps.vague().stream().map(GapWords.Vague::why),
                gaps.vague().stream().map(v -> v.fromClock().why()),
                Stream.of(
                    periods.rolling().source(),
                    periods.hedges().source(),
                    clocks.hedges().source(),
                    gaps.calendarDays().why(),
                    gaps.sameDay().why(),
                    gaps.sameTime().why(),
                    gaps.source(),
                    Seasons.load().source(),
                    Words.load().source()))
            .flatMap(stream -> stream);

    assertThat(sources).allSatisfy(source -> assertThat(source).isNotBlank());
  }

  @Test
  void everyFileHasAVersion() {
    assertThat(
            Stream.of(
                DayParts.load().version(),
                Periods.load().version(),
                Clocks.load().version(),
                GapWords.load().version(),
                Seasons.load().version(),
                Words.load().version()))
        .allSatisfy(version -> assertThat(version).isPositive());
  }

  @Test
  void noWordNamesTwoPartsOfTheDay() {
    assertThat(DayParts.load().parts().stream().flatMap(part -> part.words().stream()))
        .doesNotHaveDuplicates();
  }

  @Test
  void plainWindowsLieInCharitableOnes() {
    assertThat(DayParts.load().parts())
        .allSatisfy(
            part ->
                assertThat(part.inner())
                    .allSatisfy(
                        inner ->
                            assertThat(part.outer())
                                .anySatisfy(
                                    outer -> {
                                      assertThat(outer.from()).isLessThanOrEqualTo(inner.from());
                                      assertThat(outer.to()).isGreaterThanOrEqualTo(inner.to());
                                    })));
    assertThat(GapWords.load().vague()).allSatisfy(v -> assertThat(v.seconds()).isNotNull());
  }
}
