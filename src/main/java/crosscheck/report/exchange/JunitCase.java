package crosscheck.report.exchange;

import crosscheck.dossier.Statement;
import crosscheck.verdict.Judgement;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * One statement as a test case.
 *
 * @param group the name before its own: dossier and source
 * @param judgement the verdict on it
 * @param outcome what becomes of it as a test
 * @param message why, in one line
 * @param detail the findings it is part of, one a line
 */
record JunitCase(
    String group, Judgement judgement, Outcome outcome, String message, List<String> detail) {

  /** What becomes of a test. */
  enum Outcome {
    PASSED(""),
    SKIPPED("skipped"),
    FAILED("failure"),
    ERROR("error");

    private final String element;

    Outcome(String element) {
      this.element = element;
    }
  }

  /** Elements in the order that both Jenkins and Surefire want: outcome, then what is told. */
  void write(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeCharacters("\n    ");
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", XmlText.line(group));
    xml.writeAttribute("name", XmlText.line(judgement.statement().id()));
    xml.writeAttribute("time", "0");
    if (outcome != Outcome.PASSED) {
      outcome(xml);
    }
    xml.writeCharacters("\n      ");
    xml.writeStartElement("system-out");
    xml.writeCharacters(XmlText.page(told()));
    xml.writeEndElement();
    xml.writeCharacters("\n    ");
    xml.writeEndElement();
  }

  private void outcome(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeCharacters("\n      ");
    xml.writeStartElement(outcome.element);
    xml.writeAttribute("message", XmlText.line(message));
    if (outcome != Outcome.SKIPPED) {
      xml.writeAttribute("type", judgement.verdict().word());
      xml.writeCharacters(XmlText.page(String.join("\n", detail)));
    }
    xml.writeEndElement();
  }

  private String told() {
    Statement statement = judgement.statement();
    String said =
        String.join(
            "\n",
            statement.location().toString(),
            "paragraph " + statement.paragraph() + ": \"" + statement.wording() + "\"",
            statement.says(),
            judgement.told());
    return outcome == Outcome.PASSED && !detail.isEmpty()
        ? said + "\n" + String.join("\n", detail)
        : said;
  }
}
