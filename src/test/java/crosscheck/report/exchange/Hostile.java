package crosscheck.report.exchange;

import crosscheck.report.Checked;

/** A dossier whose texts try to break out of whatever they are written into. */
final class Hostile {

  /** A quote, a placeholder, a link, ends of elements, controls, and marks that turn reading. */
  static final String TEXT =
      "=\"quoted\" {0} [link](evil:x) ]]> </script><b>&amp;\u0007\n-two\u202Eenil \uD83D\uDE8B";

  private static final String IN_YAML =
      "\"=\\\"quoted\\\" {0} [link](evil:x) ]]> </script><b>&amp;\\a\\n-two\\u202Eenil \\U0001F68B\"";

  private Hostile() {}

  static Checked checked() {
    String yaml = Tram.yaml();
    for (String text :
        new String[] {
          "says: It went 480 km.",
          "title: A tram trip",
          "name: The tram}",
          "because: the works were asked"
        }) {
      if (!yaml.contains(text)) {
        throw new AssertionError("not in the dossier: " + text);
      }
      String end = text.endsWith("}") ? "}" : "";
      yaml = yaml.replace(text, text.substring(0, text.indexOf(' ') + 1) + IN_YAML + end);
    }
    return Tram.check(yaml, Tram.EXPIRED);
  }
}
