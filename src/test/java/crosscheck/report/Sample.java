package crosscheck.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import crosscheck.dossier.Anchors;
import crosscheck.dossier.Claim;
import crosscheck.dossier.Coverage;
import crosscheck.dossier.Dossier;
import crosscheck.dossier.DossierException;
import crosscheck.dossier.DossierReader;
import crosscheck.dossier.Ground;
import crosscheck.dossier.Loaded;
import crosscheck.dossier.Mark;
import crosscheck.dossier.SourceCoverage;
import crosscheck.network.Estimate;
import crosscheck.network.Experience;
import crosscheck.quantity.Fit;
import crosscheck.quantity.Kind;
import crosscheck.quantity.Range;
import crosscheck.quantity.Rings;
import crosscheck.verdict.Camp;
import crosscheck.verdict.Check;
import crosscheck.verdict.Clash;
import crosscheck.verdict.Finding;
import crosscheck.verdict.Firing;
import crosscheck.verdict.Judgement;
import crosscheck.verdict.Remark;
import crosscheck.verdict.Repair;
import crosscheck.verdict.Result;
import crosscheck.verdict.RuleCard;
import crosscheck.verdict.Slip;
import crosscheck.verdict.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * An invented dossier of two reports of one ferry crossing, and an invented result for it. Titles
 * and texts try to break out of whatever they are written into.
 */
public final class Sample {

  /** What would run where it is not escaped. */
  public static final String HOSTILE = "<script>alert(1)</script>";

  private final Dossier dossier;

  private Sample() {
    try (InputStream yaml = Sample.class.getResourceAsStream("ferry.yaml")) {
      String text = new String(Objects.requireNonNull(yaml).readAllBytes(), UTF_8);
      dossier = DossierReader.readText(text, Path.of(".")).dossier();
    } catch (DossierException | IOException e) {
      throw new AssertionError(e);
    }
  }

  /** The dossier; the texts of post are absent, and one mark of gazette is left. */
  public static Loaded loaded() {
    TreeMap<String, SourceCoverage> coverage = new TreeMap<>();
    // 5 + 1 of 7 marks: 85.714... %
    coverage.put("gazette", new SourceCoverage(7, 5, 1, List.of(new Mark(3, "a <b>dozen</b>"))));
    return new Loaded(
        new Sample().dossier,
        new Anchors(5, 4, List.of("post")),
        new Coverage(coverage, List.of("post")));
  }

  /** The rules that the result names. */
  public static List<RuleCard> rules() {
    return List.of(
        new RuleCard("stated-value", "derive", "Said is said.", "why", "hard", "yes", "no"),
        new RuleCard("known-value", "derive", "Known is known.", "why", "hard", "yes", "no"),
        new RuleCard("carried-on", "derive", "What is far is far.", "why", "hard", "yes", "no"),
        new RuleCard("one-value", "accuse", "One thing, one value.", HOSTILE, "hard", "yes", "no"));
  }

  /** Dossier, result and rules together. */
  public static Checked checked() {
    return new Checked(loaded(), result(), rules());
  }

  /** The invented result. */
  public static Result result() {
    return new Sample().invented();
  }

  private Ground ground(String statement) {
    return Objects.requireNonNull(dossier.claims().get(statement)).ground();
  }

  private Estimate stated(String statement, String quantity, Kind kind, String plain, String wide) {
    Rings rings = new Rings(Range.parse(plain), Range.parse(wide));
    return Estimate.stated("stated-value", ground(statement), quantity, kind, rings);
  }

  private static Clash clash(Check witness) {
    return new Clash(witness.grounds(), witness, List.of(witness), witness.rules(), null);
  }

  private static Finding finding(
      String subject, Fit fit, List<Clash> clashes, List<Camp> camps, List<Repair> repairs) {
    String id = (fit == Fit.CLASHES ? "conflict:" : "strain:") + subject;
    Remark remark =
        new Remark("carried-on", "g-far", Remark.Kind.DIAGNOSIS, "a note on " + subject);
    return new Finding(id, subject, fit, clashes, camps, List.of(), repairs, List.of(remark));
  }

  private Finding far() {
    String far = "crossing.straight-line";
    Estimate gazette = stated("g-far", far, Kind.LENGTH, "[152000, 169000]", "[144000, 177000]");
    Estimate post = stated("p-far", far, Kind.LENGTH, "[95000, 105000]", "[95000, 105000]");
    SortedSet<Ground> map =
        new TreeSet<>(List.of(Ground.place("norvik"), Ground.place("sandholm")));
    Estimate known =
        Estimate.known(
            "known-value", map, "legs", Kind.LENGTH, Rings.of(Range.parse("[100000, 100000]")));
    Estimate derived =
        Estimate.derived(
            "carried-on",
            far + " = legs",
            new TreeSet<>(List.of(ground("p-buses"))),
            far,
            Kind.LENGTH,
            Rings.of(Range.parse("[90000, 110000]")),
            List.of(known));
    Check first = Check.of("one-value", gazette, post);
    Check second = Check.of("one-value", gazette, derived);
    return finding(
        far,
        Fit.CLASHES,
        List.of(clash(first), clash(second)),
        List.of(
            new Camp(Rings.of(Range.parse("[95000, 105000]")), List.of(post, derived)),
            new Camp(gazette.rings(), List.of(gazette))),
        List.of(
            new Repair(
                "g-far",
                Slip.FIGURE,
                "about 100 miles",
                "about 60 miles",
                List.of(),
                "",
                "make it 60 miles")));
  }

  /** Tuesday 6 May 2031 18:00-21:00 in Oslo (+02:00) is 16:00-19:00 UTC, day 22405 of the epoch. */
  private Finding sails() {
    long tuesday = 22_405L * 86_400;
    Estimate gazette = sailing("g-sails", tuesday + 16 * 3600, tuesday + 19 * 3600);
    Estimate post = sailing("p-sails", tuesday + 28 * 3600, tuesday + 34 * 3600);
    return finding(
        "sailing.time",
        Fit.CLASHES,
        List.of(clash(Check.of("one-value", gazette, post))),
        List.of(),
        List.of());
  }

  private Estimate sailing(String statement, long from, long to) {
    String window = "[" + from + ", " + to + ")";
    return stated(statement, "sailing.time", Kind.INSTANT, window, window);
  }

  private Finding onBoard() {
    Estimate gazette = stated("g-on-board", "passengers", Kind.COUNT, "[47, 47]", "[47, 47]");
    Estimate post = stated("p-on-board", "passengers", Kind.COUNT, "[48, 52]", "[45, 55]");
    return finding(
        "passengers",
        Fit.STRAINS,
        List.of(clash(Check.of("one-value", gazette, post))),
        List.of(),
        List.of());
  }

  private Finding skipper() {
    Check check =
        Check.of("one-value", "skipper", ground("g-skipper"), ground("g-skipper-2"), Fit.CLASHES);
    return finding("skipper", Fit.CLASHES, List.of(clash(check)), List.of(), List.of());
  }

  private Result invented() {
    List<Finding> findings = List.of(far(), sails(), skipper(), onBoard());
    List<Check> checks =
        findings.stream()
            .flatMap(finding -> finding.clashes().stream())
            .map(Clash::witness)
            .sorted()
            .toList();
    TreeMap<String, Judgement> judgements = new TreeMap<>();
    for (Claim claim : dossier.claims().values()) {
      judgements.put(claim.ground().id(), judgement(claim.ground(), findings, checks));
    }
    List<Firing> log =
        List.of(
            new Firing(
                1, "stated-value", List.of("g-far"), List.of("far"), List.of("g-far"), "So."),
            new Firing(
                2, "one-value", List.of("a", "b"), List.of(), List.of("g-far", "p-far"), "No."));
    return new Result(
        dossier,
        findings,
        judgements,
        checks,
        List.of(),
        List.of(),
        findings.get(0).remarks(),
        List.of(),
        Experience.NONE,
        log,
        List.of());
  }

  private static Judgement judgement(Ground ground, List<Finding> findings, List<Check> checks) {
    Verdict verdict =
        findings.stream()
            .filter(finding -> finding.grounds().contains(ground))
            .map(finding -> finding.isConflict() ? Verdict.CONFLICTING : Verdict.STRAINED)
            .sorted()
            .findFirst()
            .orElse(Verdict.UNCHECKED);
    return new Judgement(
        ground.voices().get(0),
        verdict,
        "because of " + HOSTILE,
        checks.stream().filter(check -> check.grounds().contains(ground)).toList(),
        List.of());
  }
}
