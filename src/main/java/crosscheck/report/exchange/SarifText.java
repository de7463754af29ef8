package crosscheck.report.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import crosscheck.dossier.Location;
import crosscheck.explanation.Printable;

/** Texts and places as SARIF 2.1.0 writes them; paragraphs of the standard are named. */
final class SarifText {

  private SarifText() {}

  /**
   * A text that is shown as it is: braces would be placeholders (3.11.5), {@code [text](target)} a
   * link (3.11.6).
   */
  static ObjectNode message(String text) {
    String shown = Printable.line(text).replace("{", "{{").replace("}", "}}").replace("](", "\\](");
    return JsonText.object().put("text", shown);
  }

  /** A text of a rule, in which nothing is a placeholder. */
  static ObjectNode plain(String text) {
    return JsonText.object().put("text", Printable.line(text));
  }

  /** A place in a file of the dossier (3.29); columns count characters (3.14.17). */
  static ObjectNode physical(Location at) {
    ObjectNode place = JsonText.object();
    place.putObject("artifactLocation").put("uri", Urn.ofFile(at.file()));
    place.putObject("region").put("startLine", at.line()).put("startColumn", at.column());
    return place;
  }

  /** A place with what there is to say about it (3.28). */
  static ObjectNode location(Location at, String text) {
    ObjectNode location = JsonText.object();
    location.set("physicalLocation", physical(at));
    location.set("message", message(text));
    return location;
  }
}
