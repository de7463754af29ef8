package crosscheck.reasoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crosscheck.dossier.Claim;
import crosscheck.dossier.Dossier;
import crosscheck.dossier.Source;
import crosscheck.quantity.Fit;
import crosscheck.quantity.Fraction;
import crosscheck.quantity.Interval;
import crosscheck.reasoning.FoundOut.Told;
import crosscheck.reasoning.Reasoner.RuleSet;
import crosscheck.verdict.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What other checkers of facts, figures and dates are known to get wrong, end to end. */
class NeighboursFaultsTest {

  private static final String ROAD =
      "quantities: {road.length: {kind: length, title: the road}}\nstatements:\n";

  private static String said(String id, String source, String wording) {
    return "- {id: %s, source: %s, paragraph: 1, wording: '%s', says: s, gives: road.length}\n"
        .formatted(id, source, wording);
  }

  private static FoundOut outcome(String yaml) {
    return FoundOut.of(Subject.judge(Inline.dossier(yaml)));
  }

  private static Told conflict(String... members) {
    return new Told(Fit.CLASHES, Stream.of(members).map(Set::of).collect(Collectors.toSet()));
  }

  private static long second(String instant) {
    return Instant.parse(instant).getEpochSecond();
  }

  /** Half a thousand to either side at the most: 748,500 is below 759,500. */
  @Test
  void figuresToTheThousandAreNoDuplicatesOfEachOther() {
    FoundOut found =
        outcome(
            """
            quantities: {votes.count: {kind: count, title: Votes}}
            statements:
            - {id: one, source: a, paragraph: 1, wording: "748,000", says: s, gives: votes.count}
            - {id: same, source: a, paragraph: 2, wording: "748,000", says: s, gives: votes.count}
            - {id: other, source: b, paragraph: 1, wording: "760,000", says: s, gives: votes.count}
            """);
    assertThat(found.sets())
        .containsExactly(new Told(Fit.CLASHES, Set.of(Set.of("one", "same"), Set.of("other"))));
    assertThat(found.verdicts().values()).containsOnly(Verdict.CONFLICTING);
  }

  /** The five reports are in {@link DeterminismTest}. */
  @Tag("slow")
  @Test
  void tracingChangesNoVerdict() {
    Reasoner tracing = Reasoner.standard();
    int firings = 0;
    for (Subject subject : Subject.all()) {
      if (subject.isSmall()) {
        var traced = tracing.judge(subject.dossier());
        firings += traced.log().size();
        assertThat(FoundOut.text(traced))
            .as(subject.name())
            .isEqualTo(FoundOut.text(subject.result()));
      }
    }
    assertThat(firings).isPositive();
  }

  @Test
  void anOpenEndExcludesWhatAClosedOneIncludes() {
    Interval exactly = Interval.point(Fraction.of(200));
    assertThat(Interval.parse("[100, 200)").meets(exactly)).isFalse();
    assertThat(Interval.parse("[100, 200]").meets(exactly)).isTrue();

    String exact = said("exact", "b", "exactly 200 km");
    assertThat(outcome(ROAD + said("open", "a", "less than 200 km") + exact).sets())
        .containsExactly(conflict("open", "exact"));
    assertThat(outcome(ROAD + said("closed", "a", "at most 200 km") + exact).sets()).isEmpty();
  }

  /** By the rules of YAML 1.1 these are the number 630, a point in time, false and 12.5. */
  @Test
  void yamlEatsNoFacts() {
    Dossier dossier =
        Inline.dossier(
            """
            sources:
            - {source: a, publication: {date: 2024-05-15, time: 10:30, zone: Asia/Tokyo}}
            names: {ship: {name: yes}}
            quantities: {price.ratio: {kind: ratio, title: Price over cost}}
            events: {vote: {title: The vote}}
            statements:
            - {id: name, source: a, paragraph: 1, wording: no, says: s, named: {what: ship, as: nickname, is: no}}
            - {id: price, source: a, paragraph: 2, wording: 12.50, says: s, gives: price.ratio}
            - {id: day, source: a, paragraph: 3, wording: 2024-05-14, says: s, gives: vote.time}
            - {id: hour, source: a, paragraph: 4, wording: 10:30, says: s, gives: vote.time}
            """);
    Source source = dossier.sources().get("a");
    assertThat(source.publication().time()).isEqualTo(LocalTime.of(10, 30));
    assertThat(source.publication().date()).isEqualTo(LocalDate.of(2024, 5, 15));
    assertThat(dossier.names().get("ship").name()).isEqualTo("yes");
    assertThat(((Claim.Named) dossier.claims().get("name")).shown()).isEqualTo("no");
    // Exact to the last place that is printed, not to the tenth.
    assertThat(((Claim.Value) dossier.claims().get("price")).rings().inner().hull())
        .isEqualTo(Interval.parse("[2499/200, 2501/200)"));
    // A day of Tokyo begins nine hours before midnight UTC.
    assertThat(((Claim.When) dossier.claims().get("day")).rings().inner().hull().low())
        .isEqualTo(Fraction.of(second("2024-05-13T15:00:00Z")));
    assertThat(((Claim.When) dossier.claims().get("hour")).moment().clock()).isNotNull();
  }

  @Test
  void nothingToCompareIsNoPass() {
    Verdict alone = outcome(ROAD + said("only", "a", "200 km")).verdicts().get("only");
    assertThat(alone).isEqualTo(Verdict.UNCHECKED);
    assertThat(alone.holds()).isFalse();
  }

  /** How the report then looks is in EndOfBuildTest. */
  @Test
  void anErrorOfTheEngineIsNoPass() {
    var broken =
        DrlText.baseOf(
            """
            package crosscheck.rules.test
            rule "broken rule"
            when
              crosscheck.network.Estimate($quantity : quantity)
            then
              insert($quantity.substring(1000));
            end
            """);
    RuleSet rules =
        new RuleSet(RuleBases.derive(), RuleBases.propagate(), broken, RuleBases.prove());
    Reasoner reasoner = new Reasoner(rules, false, UnaryOperator.identity());
    Dossier dossier = Inline.dossier(ROAD + said("only", "a", "200 km"));

    assertThatThrownBy(() -> reasoner.judge(dossier)).hasMessageContaining("broken rule");
  }

  /** On 2 January 2019, 31 December is that of 2018, whatever day it is when the test runs. */
  @Test
  void theYearIsThatOfTheSource() {
    Dossier dossier =
        Inline.dossier(
            """
            sources: [{source: a, publication: {date: 2019-01-02, zone: UTC}}]
            events: {vote: {title: The vote}}
            statements:
            - {id: day, source: a, paragraph: 1, wording: on 31 December, says: s, gives: vote.time}
            """);
    assertThat(((Claim.When) dossier.claims().get("day")).rings().inner().hull())
        .isEqualTo(
            Interval.parse(
                "[%d, %d)"
                    .formatted(second("2018-12-31T00:00:00Z"), second("2019-01-01T00:00:00Z"))));
  }

  /** 895 to 905 miles are 1,440.4 to 1,456.5 km. */
  @Test
  void honestRoundingIsClean() {
    FoundOut found =
        outcome(
            ROAD
                + said("miles", "a", "900 miles")
                + said("km", "a", "1,450 km").replace("}", ", converts: miles}"));
    assertThat(found.sets()).isEmpty();
    assertThat(found.verdicts().values()).allMatch(Verdict::holds);
  }

  /** Hedges that mean the same are one claim with several voices. */
  @Test
  void oneHedgeIsReadInOneWay() {
    Dossier dossier =
        Inline.dossier(
            ROAD
                + said("one", "a", "about 900 miles")
                + said("two", "a", "around 900 miles")
                + said("three", "b", "some 900 miles")
                + said("four", "b", "roughly 900 miles"));
    assertThat(dossier.claims().values())
        .extracting(claim -> ((Claim.Value) claim).rings())
        .hasSize(4)
        .containsOnly(((Claim.Value) dossier.claims().get("one")).rings());
  }

  /** Of six statements three go round in a circle; each two of them go together. */
  @Test
  void theCoreIsMinimalInAnyOrder() {
    List<String> statements = new ArrayList<>();
    String order =
        "- {id: %1$s-%2$s, source: a, paragraph: 1, wording: w, says: s, order: {first: %1$s, then: %2$s}}\n";
    for (String pair : List.of("a b", "b c", "c a", "a d", "d e", "c e")) {
      statements.add(order.formatted((Object[]) pair.split(" ")));
    }
    String world =
        "events: {%s}\nstatements:\n"
            .formatted(
                Stream.of("a", "b", "c", "d", "e")
                    .map(e -> e + ": {title: t}")
                    .collect(Collectors.joining(", ")));
    for (int seed = 0; seed < 10; seed++) {
      Collections.shuffle(statements, new Random(seed));
      assertThat(outcome(world + String.join("", statements)).sets())
          .as("seed %d", seed)
          .containsExactly(conflict("a-b", "b-c", "c-a"));
    }
    for (String one : List.of("a-b", "b-c", "c-a")) {
      List<String> rest = statements.stream().filter(s -> !s.contains("id: " + one)).toList();
      assertThat(outcome(world + String.join("", rest)).sets()).as("without " + one).isEmpty();
    }
  }

  /** 10 and 20 km make neither 40 nor 50 km; with the 20 km the latter two lead to 20 and 30 km. */
  @Test
  void noSetHasAnotherInside() {
    String world =
        """
        places: {ash: {name: Ash}, elm: {name: Elm}, oak: {name: Oak}}
        distances: {ash-elm: {from: ash, to: elm}, elm-oak: {from: elm, to: oak}}
        journeys: {walk: {title: The walk, legs: [ash-elm, elm-oak], measured: straight-line}}
        statements:
        """;
    List<String> statements = new ArrayList<>();
    String length =
        "- {id: %s, source: a, paragraph: 1, wording: exactly %s km, says: s, gives: %s}\n";
    statements.add(length.formatted("left", "10", "ash-elm.straight-line"));
    statements.add(length.formatted("right", "20", "elm-oak.straight-line"));
    statements.add(length.formatted("whole", "40", "walk.distance"));
    statements.add(length.formatted("other", "50", "walk.distance"));
    for (int seed = 0; seed < 10; seed++) {
      Collections.shuffle(statements, new Random(seed));
      assertThat(outcome(world + String.join("", statements)).sets())
          .as("seed %d", seed)
          .containsExactlyInAnyOrder(
              conflict("whole", "other"),
              conflict("left", "right", "whole"),
              conflict("left", "right", "other"));
    }
  }
}
