package crosscheck.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.dossier.Claim;
import crosscheck.dossier.Dossier;
import crosscheck.quantity.Rings;
import crosscheck.reasoning.FoundOut.Told;
import crosscheck.time.SelfCheck.Sort;
import crosscheck.verdict.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Changes of a dossier after which the findings can only change in one way. */
class OneWayFindingsTest {

  private static final int TRIED_OF_A_LARGE_ONE = 3;
  private static final String BEYOND_THE_LIMIT = "(strains beyond the limit)";
  private static final Relations RELATIONS = new Relations();

  @AfterAll
  static void printCounts() {
    System.out.print(RELATIONS.table());
  }

  /**
   * What an agency says is as good as before however many papers print it: no verdict becomes
   * corroborated, and the sets only have more voices. What was compared with nothing has now been
   * compared with its copy, which is all that uncontested says.
   */
  @Test
  void aCopyOfTheSameOriginCorroboratesNothing() {
    for (Subject subject : Subject.all()) {
      String source = Copying.sources(subject.draft()).get(0);
      Subject before = subject.as(Copying.printingAnAgency(subject.draft(), source));
      FoundOut after = FoundOut.of(Subject.judge(Copying.withCopyOf(before.draft(), source)));

      assertThat(after.renamed(Copying::original).sets())
          .as(before.name())
          .isEqualTo(before.outcome().sets());
      after
          .verdicts()
          .forEach(
              (id, verdict) ->
                  assertThat(verdict)
                      .as(before.name() + ": " + id)
                      .isIn(toldTwice(before.outcome().verdicts().get(Copying.original(id)))));
      RELATIONS.count("a copy of the same origin", 1);
    }
  }

  private static Set<Verdict> toldTwice(Verdict once) {
    return once == Verdict.UNCHECKED ? Set.of(once, Verdict.UNCONTESTED) : Set.of(once);
  }

  /** Another origin that says the same can only corroborate it: no set comes, and none goes. */
  @Test
  void aCopyOfAnotherOriginRaisesNothing() {
    for (Subject subject : Subject.all()) {
      String source = Copying.sources(subject.draft()).get(0);
      FoundOut after = FoundOut.of(Subject.judge(Copying.withCopyOf(subject.draft(), source)));

      assertThat(after.renamed(Copying::original).sets())
          .as(subject.name())
          .isEqualTo(subject.outcome().sets());
      subject
          .outcome()
          .verdicts()
          .forEach(
              (id, verdict) ->
                  assertThat(after.verdicts().get(id))
                      .as(subject.name() + ": " + id)
                      .isIn(toldIndependently(verdict)));
      RELATIONS.count("a copy of another origin", 1);
    }
  }

  /** What the source quotes keeps its origin. */
  private static Set<Verdict> toldIndependently(Verdict once) {
    return switch (once) {
      case UNCHECKED -> Set.of(once, Verdict.UNCONTESTED, Verdict.CORROBORATED);
      case UNCONTESTED -> Set.of(once, Verdict.CORROBORATED);
      default -> Set.of(once);
    };
  }

  /** Conflicts can vanish or become strains, strains can vanish; nothing new can appear. */
  @Test
  void aWiderHedgeRaisesNothing() {
    for (Subject subject : Subject.all()) {
      List<String> ids =
          Restating.restatable(subject.draft(), Restating::hedged).stream()
              .filter(id -> !isToldTwice(subject.dossier().claims().get(id)))
              .toList();
      for (List<String> some : oneByOneAndAll(subject, ids)) {
        Dossier after = restated(subject, some, Restating::hedged);
        some.forEach(id -> assertWithin(subject.dossier(), after, id));
        assertExplained(subject, FoundOut.of(Subject.judge(after)), subject.outcome());
      }
      RELATIONS.count("a hedge more", ids.size());
    }
  }

  /** Of one time told twice a hedge widens one telling: where both then meet, they allow less. */
  private static boolean isToldTwice(@Nullable Claim claim) {
    return claim instanceof Claim.When when
        && when.moment().selfChecks().stream().anyMatch(c -> c.sort() == Sort.TELLINGS);
  }

  /** The reverse: every set that clashes still does, perhaps worse, perhaps with fewer members. */
  @Test
  void aHedgeLessDissolvesNothing() {
    for (Subject subject : Subject.all()) {
      List<String> ids = Restating.restatable(subject.draft(), Restating::unhedged);
      for (List<String> some : oneByOneAndAll(subject, ids)) {
        Dossier after = restated(subject, some, Restating::unhedged);
        some.forEach(id -> assertWithin(after, subject.dossier(), id));
        assertExplained(subject, subject.outcome(), FoundOut.of(Subject.judge(after)));
      }
      RELATIONS.count("a hedge less", ids.size());
    }
  }

  private static Dossier restated(Subject subject, List<String> ids, UnaryOperator<String> words) {
    return Restating.restated(subject.draft(), ids, words).dossier();
  }

  private static List<List<String>> oneByOneAndAll(Subject subject, List<String> ids) {
    List<List<String>> all = new ArrayList<>();
    if (subject.isSmall()) {
      ids.forEach(id -> all.add(List.of(id)));
    }
    if (ids.size() > all.size() || ids.size() > 1) {
      all.add(ids);
    }
    return all;
  }

  private static void assertWithin(Dossier narrow, Dossier wide, String id) {
    Rings inside = rings(narrow.claims().get(id));
    Rings outside = rings(wide.claims().get(id));
    assertThat(outside.inner().contains(inside.inner()) && outside.outer().contains(inside.outer()))
        .as("%s: %s within %s", id, inside, outside)
        .isTrue();
  }

  private static Rings rings(Claim claim) {
    if (claim instanceof Claim.Value value) {
      return value.rings();
    } else if (claim instanceof Claim.Multiple multiple) {
      return multiple.factor();
    } else if (claim instanceof Claim.Apart apart) {
      return apart.gap().seconds();
    } else if (claim instanceof Claim.Difference difference) {
      return difference.gap();
    } else if (claim instanceof Claim.Change change) {
      return change.factor();
    } else if (claim instanceof Claim.When when) {
      return when.rings();
    }
    return ((Claim.Ago) claim).rings();
  }

  /** Where the search came to a limit, what it would have found later may be missing. */
  private static void assertExplained(Subject subject, FoundOut wider, FoundOut narrower) {
    Set<Told> findable = narrower.findable(wider.sets());
    RELATIONS.count(BEYOND_THE_LIMIT, wider.sets().size() - findable.size());
    for (Told set : findable) {
      assertThat(narrower.sets())
          .as("%s: what explains %s", subject.name(), set)
          .anyMatch(known -> known.explains(set));
    }
  }

  /**
   * The sets that do without a statement are the sets that are left without it, no fewer and no
   * more. Where the search came to a limit, what it would have found later may be missing.
   */
  @Test
  void aStatementLessLeavesTheSetsThatDoWithoutIt() {
    for (Subject subject : Subject.all()) {
      Collection<String> ids = removable(subject);
      for (String id : ids) {
        SortedMap<String, Claim> claims = new TreeMap<>(subject.dossier().claims());
        claims.remove(id);
        FoundOut after = FoundOut.of(Subject.judge(subject.dossier().withClaims(claims)));
        Set<Told> kept = without(id, subject.outcome().sets());
        Set<Told> left = after.findable(kept);
        Set<Told> known = subject.outcome().findable(after.sets());

        assertThat(after.sets()).as(subject.name() + " without " + id).containsAll(left);
        assertThat(kept).as(subject.name() + " without " + id).containsAll(known);
        RELATIONS.count(BEYOND_THE_LIMIT, kept.size() - left.size());
        RELATIONS.count(BEYOND_THE_LIMIT, after.sets().size() - known.size());
      }
      RELATIONS.count("a statement less", ids.size());
    }
  }

  /** Every statement of a small dossier, and some that conflict of a large one. */
  private static Collection<String> removable(Subject subject) {
    if (subject.isSmall()) {
      Set<String> ids = new TreeSet<>(subject.dossier().claims().keySet());
      ids.removeIf(id -> tellsOfStops(subject.dossier().claims().get(id)));
      return ids;
    }
    Set<String> ids = new TreeSet<>();
    subject.outcome().conflicts().forEach(set -> set.members().forEach(ids::addAll));
    ids.retainAll(subject.dossier().claims().keySet());
    return ids.stream().limit(TRIED_OF_A_LARGE_ONE).toList();
  }

  /** Only a word of stops makes a reading less plain: that there were none. */
  private static boolean tellsOfStops(Claim claim) {
    return claim instanceof Claim.Value value && value.quantity().endsWith(".stopping-time");
  }

  private static Set<Told> without(String id, Set<Told> sets) {
    return sets.stream().flatMap(set -> set.without(id).stream()).collect(Collectors.toSet());
  }
}
