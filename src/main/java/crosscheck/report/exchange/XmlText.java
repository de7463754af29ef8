package crosscheck.report.exchange;

import crosscheck.explanation.Printable;
import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML 1.0, in which not every character may stand: what may not becomes U+FFFD. */
final class XmlText {

  private static final int REPLACEMENT = 0xFFFD;

  private XmlText() {}

  /** What writes the root element. */
  interface Body {
    /** Writes to the document. */
    void write(XMLStreamWriter xml) throws XMLStreamException;
  }

  /** A document, ending with a line end. */
  static String document(Body body) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeProcessingInstruction("xml", "version=\"1.0\" encoding=\"UTF-8\"");
      xml.writeCharacters("\n");
      body.write(xml);
      xml.writeCharacters("\n");
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("text in memory can always be written", e);
    }
    return text.toString();
  }

  /** Text on one line, for attributes. */
  static String line(String text) {
    return legal(Printable.line(text));
  }

  /** Text with its line ends. */
  static String page(String text) {
    return legal(Printable.page(text));
  }

  /** Of the characters that can be shown, XML 1.0 (2.2) leaves out the two that are none. */
  private static String legal(String text) {
    StringBuilder legal = new StringBuilder(text.length());
    text.codePoints()
        .map(point -> point == 0xFFFE || point == 0xFFFF ? REPLACEMENT : point)
        .forEach(legal::appendCodePoint);
    return legal.toString();
  }
}
