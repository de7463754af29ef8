package crosscheck.verdict;

import static crosscheck.verdict.Walls.exactly;
import static crosscheck.verdict.Walls.paper;
import static crosscheck.verdict.Walls.within;
import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.dossier.Ground;
import crosscheck.network.Estimate;
import crosscheck.quantity.Fit;
import crosscheck.quantity.Range;
import crosscheck.quantity.Rings;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CampsTest {

  private final Estimate low = exactly("[0, 10]", paper("a"));
  private final Estimate middle = exactly("[9, 20]", paper("b"));
  private final Estimate high = exactly("[19, 30]", paper("c"));

  /** From the lowest on: [0, 10] and [9, 20] share [9, 10], which [19, 30] does not meet. */
  @Test
  void aChainOfOverlapsIsNoCamp() {
    assertThat(Camps.of(List.of(clash(low, high), clash(low, middle)), Fit.CLASHES))
        .containsExactly(
            new Camp(Rings.of(Range.parse("[9, 10]")), List.of(low, middle)),
            new Camp(Rings.of(Range.parse("[19, 30]")), List.of(high)));
  }

  @Test
  void theBestSupportedComesFirst() {
    Estimate another = exactly("[25, 40]", paper("d"));

    assertThat(Camps.of(List.of(clash(low, high), clash(low, another)), Fit.CLASHES))
        .extracting(Camp::estimates)
        .containsExactly(List.of(high, another), List.of(low));
  }

  /**
   * The first two share [0, 0] or [50, 51]: [20, 21] lies in the gap between, [50, 60] meets it.
   */
  @Test
  void whatLiesBetweenTheReadingsOfACampIsNoMember() {
    Estimate readings = exactly("[0, 1] or [50, 51]", paper("a"));
    Estimate both = exactly("[0, 0] or [50, 60]", paper("b"));
    Estimate gap = exactly("[20, 21]", paper("c"));
    Estimate later = exactly("[50, 60]", paper("d"));

    assertThat(Camps.of(List.of(clash(readings, gap), clash(both, later)), Fit.CLASHES))
        .containsExactly(
            new Camp(Rings.of(Range.parse("[50, 51]")), List.of(readings, both, later)),
            new Camp(Rings.of(Range.parse("[20, 21]")), List.of(gap)));
  }

  @Test
  void strainsAreToldByPlainRanges() {
    Estimate one = within("[0, 1]", "[0, 5]", paper("a"));
    Estimate other = within("[3, 4]", "[2, 6]", paper("b"));

    assertThat(Camps.of(List.of(clash(one, other)), Fit.STRAINS)).hasSize(2);
    assertThat(Camps.of(List.of(clash(one, other)), Fit.CLASHES)).hasSize(1);
  }

  /** Open [0, 1) ends before [1, 2] begins. */
  @Test
  void touchingEndsOfWhichOneIsOpenAreTwoCamps() {
    Estimate open = exactly("[0, 1)", paper("a"));
    Estimate closed = exactly("[1, 2]", paper("b"));

    assertThat(Camps.of(List.of(clash(open, closed)), Fit.CLASHES)).hasSize(2);
  }

  @Test
  void eachOfManyIsACampOfItsOwn() {
    List<Estimate> apart =
        IntStream.range(0, 50)
            .mapToObj(i -> exactly("[%d, %d]".formatted(2 * i, 2 * i + 1), paper("p" + i)))
            .toList();
    List<Clash> clashes = apart.stream().skip(1).map(one -> clash(apart.get(0), one)).toList();

    assertThat(Camps.of(clashes, Fit.CLASHES))
        .hasSize(50)
        .allSatisfy(camp -> assertThat(camp.estimates()).hasSize(1));
  }

  private static Clash clash(Estimate one, Estimate other) {
    Check check = Check.of("made-up", one, other);
    return new Clash(check.grounds(), check, List.of(check), new TreeSet<>(), null);
  }

  /** Whatever the order of the clashes: of equal ranges the first in the order of estimates. */
  @Test
  void ofOneRangeMembersAreTheSameWhateverTheOrder() {
    Estimate same = exactly("[0, 10]", paper("d"));
    List<Camp> camps = Camps.of(List.of(clash(same, high), clash(low, high)), Fit.CLASHES);

    assertThat(camps.get(0).estimates()).containsExactly(low, same);
    assertThat(Camps.of(List.of(clash(high, low), clash(high, same)), Fit.CLASHES))
        .isEqualTo(camps);
  }

  /** Two who copy one agency are one origin; what is known of places counts as one more. */
  @Test
  void originsAreCountedAndNotVoices() {
    Estimate wire = exactly("[0, 10]", Ground.of(Said.by("x", "x", "wire")));
    Estimate copy = exactly("[0, 10]", Ground.of(Said.by("y", "y", "wire")));
    Estimate known = exactly("[20, 30]", Ground.place("ash"));
    Estimate said = exactly("[20, 30]", paper("c"));

    assertThat(Camps.of(List.of(clash(wire, known), clash(copy, said)), Fit.CLASHES))
        .extracting(Camp::estimates)
        .containsExactly(List.of(said, known), List.of(wire, copy));
  }

  /** A comparison of claims has no values to hold. */
  @Test
  void whereNoFiguresMeetThereAreNoCamps() {
    assertThat(
            Camps.of(List.of(Told.clash(Fit.CLASHES, "wall", paper("a"), paper("b"))), Fit.CLASHES))
        .isEmpty();
  }
}
