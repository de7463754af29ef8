package crosscheck.report.exchange;

import crosscheck.explanation.MissingFact;
import crosscheck.explanation.MissingFacts;
import crosscheck.report.Checked;
import crosscheck.report.account.Account;
import crosscheck.report.exchange.JunitCase.Outcome;
import crosscheck.verdict.Judgement;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Statements as test cases, a suite for each source: the XML that build servers read. It suits both
 * the schema of Jenkins and, suite by suite, that of Maven Surefire.
 *
 * <ul>
 *   <li>conflicting: failed, with the conflicts it is part of
 *   <li>strained: passed, with a note in its output; strictly, failed
 *   <li>unchecked: skipped, with the reason and the fact that is missing; so is what was superseded
 *   <li>in findings that are all waived or known to a baseline: skipped, with the words of the
 *       waivers
 *   <li>error: error
 * </ul>
 *
 * <p>Times are 0, as no clock is read. Background knowledge is no test case.
 */
public final class JunitReport {

  private final Checked checked;
  private final boolean strict;
  private final Involvement involvement;
  private final SortedMap<String, MissingFact> missing;
  private final Map<String, String> summaries;

  private JunitReport(Checked checked, boolean strict) {
    this.checked = checked;
    this.strict = strict;
    involvement = new Involvement(checked);
    missing = MissingFacts.byStatement(MissingFacts.of(checked.result()));
    summaries =
        checked.accounts().stream().collect(Collectors.toMap(Account::id, JunitReport::summary));
  }

  /** The report in which strained statements pass. */
  public static String of(Checked checked) {
    return new JunitReport(checked, false).text();
  }

  /** The report in which strained statements fail. */
  public static String strict(Checked checked) {
    return new JunitReport(checked, true).text();
  }

  private static String summary(Account account) {
    String severity = account.finding().kind();
    return severity + " " + account.number() + ", " + account.title() + ": " + account.summary();
  }

  private String text() {
    return XmlText.document(this::suites);
  }

  private void suites(XMLStreamWriter xml) throws XMLStreamException {
    SortedMap<String, List<JunitCase>> suites = new TreeMap<>();
    checked.result().dossier().sources().keySet().forEach(id -> suites.put(id, cases(id)));
    List<JunitCase> all = suites.values().stream().flatMap(List::stream).toList();
    xml.writeComment(" crosscheck ");
    xml.writeCharacters("\n");
    xml.writeStartElement("testsuites");
    xml.writeAttribute("name", XmlText.line(checked.result().dossier().title()));
    counts(xml, all);
    for (Map.Entry<String, List<JunitCase>> suite : suites.entrySet()) {
      suite(xml, suite.getKey(), suite.getValue());
    }
    xml.writeCharacters("\n");
    xml.writeEndElement();
  }

  private static void suite(XMLStreamWriter xml, String source, List<JunitCase> cases)
      throws XMLStreamException {
    xml.writeCharacters("\n  ");
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", XmlText.line(source));
    counts(xml, cases);
    xml.writeAttribute("skipped", count(cases, Outcome.SKIPPED));
    for (JunitCase one : cases) {
      one.write(xml);
    }
    xml.writeCharacters("\n  ");
    xml.writeEndElement();
  }

  private static void counts(XMLStreamWriter xml, List<JunitCase> cases) throws XMLStreamException {
    xml.writeAttribute("tests", Integer.toString(cases.size()));
    xml.writeAttribute("failures", count(cases, Outcome.FAILED));
    xml.writeAttribute("errors", count(cases, Outcome.ERROR));
    xml.writeAttribute("time", "0");
  }

  private static String count(List<JunitCase> cases, Outcome outcome) {
    return Long.toString(cases.stream().filter(one -> one.outcome() == outcome).count());
  }

  private List<JunitCase> cases(String source) {
    String group = checked.result().dossier().id() + "." + source;
    return checked.result().statements().stream()
        .filter(judgement -> judgement.statement().source().equals(source))
        .map(judgement -> one(group, judgement))
        .toList();
  }

  private JunitCase one(String group, Judgement judgement) {
    String statement = judgement.statement().id();
    List<String> detail =
        involvement.of(statement).stream()
            .map(finding -> summaries.getOrDefault(finding.id(), finding.id()))
            .toList();
    Outcome outcome = outcome(judgement);
    boolean fails = outcome == Outcome.FAILED;
    return involvement
        .excused(statement)
        .filter(excuse -> fails)
        .map(excuse -> new JunitCase(group, judgement, Outcome.SKIPPED, excuse, detail))
        .orElseGet(() -> new JunitCase(group, judgement, outcome, message(judgement), detail));
  }

  private Outcome outcome(Judgement judgement) {
    return switch (judgement.verdict()) {
      case ERROR -> Outcome.ERROR;
      case CONFLICTING -> Outcome.FAILED;
      case STRAINED -> strict ? Outcome.FAILED : Outcome.PASSED;
      case UNCHECKED -> Outcome.SKIPPED;
      case UNCONTESTED, CORROBORATED -> Outcome.PASSED;
    };
  }

  private String message(Judgement judgement) {
    MissingFact fact = missing.get(judgement.statement().id());
    String asked = fact == null ? "" : "; missing: " + fact.question();
    return judgement.told() + asked;
  }
}
