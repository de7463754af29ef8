package crosscheck.report.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crosscheck.report.Checked;
import crosscheck.report.Sample;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.SurefireReportParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class JunitReportTest {

  @TempDir Path temp;

  private static void validate(String xml) throws SAXException, IOException {
    Schema schema =
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
            .newSchema(JunitReportTest.class.getResource("junit.xsd"));
    schema.newValidator().validate(new StreamSource(new StringReader(xml)));
  }

  /** What became of each test case, as Surefire reads it from one suite. */
  private Map<String, String> read(Checked checked, String suite) throws Exception {
    Element root =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(JunitReport.of(checked))))
            .getDocumentElement();
    assertThat(root.getTagName()).isEqualTo("testsuites");
    String xml = JunitReport.of(checked);
    int start = xml.indexOf("<testsuite name=\"" + suite + "\"");
    String end = "</testsuite>";
    Files.write(
        temp.resolve("TEST-" + suite + ".xml"),
        xml.substring(start, xml.indexOf(end, start) + end.length()).getBytes(UTF_8));
    List<ReportTestSuite> suites =
        new SurefireReportParser(List.of(temp.toFile()), new NullConsoleLogger())
            .parseXMLReportFiles();
    assertThat(suites).hasSize(1);
    Map<String, String> outcomes = new TreeMap<>();
    for (ReportTestCase one : suites.get(0).getTestCases()) {
      outcomes.put(one.getName(), outcome(one));
    }
    Files.delete(temp.resolve("TEST-" + suite + ".xml"));
    return outcomes;
  }

  private static String outcome(ReportTestCase one) {
    if (one.hasFailure()) {
      return "failed";
    }
    return one.hasSkipped() ? "skipped" : one.isSuccessful() ? "passed" : "error";
  }

  @Test
  void itIsWhatBuildServersTake() throws SAXException, IOException {
    validate(JunitReport.of(Sample.checked()));
    validate(JunitReport.of(Tram.on(Tram.WAIVED)));
    validate(JunitReport.strict(Tram.checked()));
    validate(JunitReport.of(Hostile.checked()));
    assertThatThrownBy(() -> validate(JunitReport.of(Tram.checked()).replace("classname", "class")))
        .isInstanceOf(SAXException.class);
  }

  @Test
  void whatWasSupersededIsSkippedAndSaysSo() throws Exception {
    Checked revised = Tram.revised();
    validate(JunitReport.of(revised));
    assertThat(read(revised, "b")).containsEntry("stops-b", "skipped");
    assertThat(JunitReport.of(revised))
        .contains(
            "<skipped message=\"superseded by stops-c\"",
            "<skipped message=\"an expectation, superseded by crew\"");
  }

  @Test
  void surefireReadsTheOutcomes() throws Exception {
    assertThat(read(Tram.checked(), "a"))
        .isEqualTo(
            Map.of("way", "failed", "time", "failed", "riders-a", "passed", "stops-a", "passed"));
    assertThat(read(Tram.checked(), "b"))
        .isEqualTo(
            Map.of("top", "failed", "crew", "skipped", "riders-b", "passed", "stops-b", "passed"));
  }

  @Test
  void surefireReadsWaivedStatementsAsSkipped() throws Exception {
    assertThat(read(Tram.on(Tram.WAIVED), "a"))
        .isEqualTo(
            Map.of("way", "skipped", "time", "skipped", "riders-a", "passed", "stops-a", "passed"));
    assertThat(JunitReport.of(Tram.on(Tram.WAIVED)))
        .contains(
            "<skipped message=\"waived: the works were asked (the desk, until 2024-06-30)\">");
  }

  @Test
  void theCountsAreThoseOfTheCases() {
    assertThat(JunitReport.of(Tram.checked()))
        .contains("<testsuites name=\"A tram trip\" tests=\"8\" failures=\"3\" errors=\"0\"")
        .contains(
            "<testsuite name=\"a\" tests=\"4\" failures=\"2\" errors=\"0\" time=\"0\" skipped=\"0\"")
        .contains(
            "<testsuite name=\"b\" tests=\"4\" failures=\"1\" errors=\"0\" time=\"0\" skipped=\"1\"");
    // both riders as well
    assertThat(JunitReport.strict(Tram.checked())).contains("tests=\"8\" failures=\"5\"");
  }

  @Test
  void aCaseTellsWhereTheStatementStandsAndWhatIsWrong() {
    assertThat(JunitReport.of(Tram.checked()))
        .contains(
            """
                <testcase classname="tram-trip.b" name="crew" time="0">
                  <skipped message="unchecked: nothing in the dossier, and no rule, says anything \
            else of crew; missing: How many were there: Crew?"></skipped>
                  <system-out>inline:29:3
            paragraph 4: "9 drivers"
            Nine drivers took turns.
            """)
        .contains("type=\"conflicting\">conflict 1, The tram: top speed: b ¶1")
        .contains("strained: cannot all hold together with riders-b\nstrain 2, Riders: a ¶3");
  }

  @Test
  void hostileTextIsText() throws Exception {
    String xml = JunitReport.of(Hostile.checked());
    Element root =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(xml)))
            .getDocumentElement();
    assertThat(root.getAttribute("name"))
        .isEqualTo(
            "=\"quoted\" {0} [link](evil:x) ]]> </script><b>&amp;\uFFFD -two\uFFFDenil \uD83D\uDE8B");
    assertThat(root.getElementsByTagName("b").getLength()).isZero();
    assertThat(root.getTextContent()).contains("]]> </script><b>&amp;\uFFFD\n-two\uFFFDenil");
  }

  @Test
  void whatXmlHasNoPlaceForIsReplaced() {
    assertThat(XmlText.line("a\uFFFE\uFFFF\u0000\uD800b")).isEqualTo("a\uFFFD\uFFFD\uFFFD\uFFFDb");
    assertThat(XmlText.page("one\ntwo\u000B")).isEqualTo("one\ntwo\uFFFD");
  }
}
