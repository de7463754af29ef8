package crosscheck.verdict;

import crosscheck.dossier.Dossier;
import crosscheck.dossier.Ground;
import crosscheck.dossier.Revisions;
import crosscheck.dossier.Waiver;
import crosscheck.network.Experience;
import crosscheck.place.Gazetteer;
import crosscheck.quantity.Fit;
import crosscheck.time.NamedDays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Findings and results for tests. */
final class Found {

  private Found() {}

  /** A conflict of one set; {@code a=b} are two statements that make one claim. */
  static Finding conflict(String subject, String... members) {
    return finding(subject, Fit.CLASHES, Stream.of(members).map(Found::ground).toList());
  }

  /** The same as a strain. */
  static Finding strain(String subject, String... members) {
    return finding(subject, Fit.STRAINS, Stream.of(members).map(Found::ground).toList());
  }

  /** A conflict of a statement with a place and a piece of cited knowledge. */
  static Finding withKnowledge(String subject, String member) {
    Ground cited = Ground.of(Said.own("k", crosscheck.dossier.Statement.KNOWLEDGE));
    return finding(subject, Fit.CLASHES, List.of(ground(member), Ground.place("p"), cited));
  }

  private static Ground ground(String voices) {
    return Said.together(
        Stream.of(voices.split("="))
            .map(id -> Said.own(id, id))
            .toArray(crosscheck.dossier.Statement[]::new));
  }

  private static Finding finding(String subject, Fit fit, List<Ground> grounds) {
    TreeSet<Ground> set = new TreeSet<>(grounds);
    return finding(Check.of("a-rule", subject, set, new TreeSet<>(), fit), subject, fit);
  }

  private static Finding finding(Check check, String subject, Fit fit) {
    Clash clash = new Clash(check.grounds(), check, List.of(check), check.rules(), null);
    String id = (fit == Fit.CLASHES ? "conflict:" : "strain:") + subject;
    return new Finding(
        id, subject, fit, List.of(clash), List.of(), List.of(), List.of(), List.of());
  }

  /** The finding as another rule shows it. */
  static Finding by(String rule, Finding finding) {
    Check was = finding.clashes().get(0).witness();
    Check check = Check.of(rule, was.subject(), was.left(), was.right(), was.fit());
    return finding(check, finding.subject(), finding.fit());
  }

  /** A result with these findings, of a dossier with these waivers. */
  static Result result(List<Finding> findings, List<Waiver> waivers) {
    return result(findings, waivers, new TreeMap<>());
  }

  /** A result with these findings and judgements. */
  static Result result(
      List<Finding> findings, List<Waiver> waivers, SortedMap<String, Judgement> judgements) {
    return new Result(
        dossier(waivers),
        findings,
        judgements,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Experience.NONE,
        List.of(),
        List.of());
  }

  /** A dossier with nothing in it but these waivers. */
  static Dossier dossier(List<Waiver> waivers) {
    return new Dossier(
        "id",
        "title",
        "about",
        new TreeMap<>(),
        new Gazetteer(List.of()),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        NamedDays.STANDARD,
        new TreeMap<>(),
        List.of(),
        waivers,
        Revisions.NONE);
  }
}
