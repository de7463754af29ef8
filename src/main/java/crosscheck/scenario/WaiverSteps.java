package crosscheck.scenario;

import crosscheck.dossier.Waiver;
import crosscheck.verdict.Finding;
import crosscheck.verdict.Waivers;
import io.cucumber.java.en.Then;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Sentences that say which findings are waived, and which waivers cover nothing. */
public final class WaiverSteps {

  private final Case current;

  public WaiverSteps(Case current) {
    this.current = current;
  }

  /** Found and told as ever, but no failure on that day. */
  @Then("the {severity} between {statements} is waived on {day}")
  public void isWaived(String severity, List<String> statements, LocalDate day) {
    Finding finding = finding(severity, statements);
    Waivers waivers = Waivers.of(current.result(), day);
    if (!waivers.cover(finding.id())) {
      throw new AssertionError(
          "the " + finding.label() + " is not waived on " + day + told(waivers, finding));
    }
  }

  /** It was waived, and the waiver has run out. */
  @Then("the {severity} between {statements} is waived no longer on {day}")
  public void isWaivedNoLonger(String severity, List<String> statements, LocalDate day) {
    Finding finding = finding(severity, statements);
    Waivers waivers = Waivers.of(current.result(), day);
    boolean expired = waivers.expired().stream().anyMatch(one -> one.finding().equals(finding));
    if (!expired) {
      throw new AssertionError(
          "no waiver of the "
              + finding.label()
              + " has run out by "
              + day
              + told(waivers, finding));
    }
  }

  @Then("the waiver of {statements} covers nothing")
  public void coversNothing(List<String> statements) {
    current.known().statements(statements);
    SortedSet<String> between = new TreeSet<>(statements);
    Waivers waivers = Waivers.of(current.result(), LocalDate.MIN);
    List<Waiver> all = current.result().dossier().waivers();
    if (all.stream().noneMatch(waiver -> waiver.between().equals(between))) {
      throw new AssertionError("there is no waiver of " + Others.join(between));
    }
    if (waivers.idle().stream().noneMatch(idle -> idle.waiver().between().equals(between))) {
      throw new AssertionError("the waiver covers a finding between " + Others.join(between));
    }
  }

  private static String told(Waivers waivers, Finding finding) {
    return waivers
        .of(finding.id())
        .map(waiver -> ": " + waiver.words())
        .orElse(": it has no waiver");
  }

  /** The finding with just these statements, which the scenario names by it. */
  private Finding finding(String severity, List<String> statements) {
    current.known().statements(statements);
    List<Finding> findings = current.result().findings();
    Finding finding =
        findings.stream()
            .filter(one -> one.kind().equals(severity))
            .filter(one -> one.statements().equals(new TreeSet<>(statements)))
            .findFirst()
            .orElseThrow(() -> new AssertionError(none(severity, statements, findings)));
    current.name(finding);
    return finding;
  }

  private static String none(String severity, List<String> statements, List<Finding> findings) {
    return findings.stream()
        .map(Finding::label)
        .collect(
            Collectors.joining(
                "\n  ",
                "no " + severity + " between " + Others.join(statements) + "; but\n  ",
                ""));
  }
}
