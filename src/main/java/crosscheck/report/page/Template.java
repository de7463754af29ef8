package crosscheck.report.page;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The templates of the page, which escape whatever is put into them, its style and its script. */
final class Template {

  static final String STYLE = read("style.css");
  static final String SCRIPT = read("script.js");

  /** What a browser may run and load: this style, this script, and nothing else. */
  static final String POLICY =
      "default-src 'none'; img-src data:; script-src '%s'; style-src '%s'; base-uri 'none'; form-action 'none'"
          .formatted(hash(SCRIPT), hash(STYLE));

  private static final PebbleEngine ENGINE = engine();

  private Template() {}

  private static PebbleEngine engine() {
    ClasspathLoader loader = new ClasspathLoader(Template.class.getClassLoader());
    loader.setPrefix("crosscheck/report/page");
    loader.setSuffix(".peb");
    return new PebbleEngine.Builder()
        .loader(loader)
        .autoEscaping(true)
        .strictVariables(true)
        .defaultLocale(Locale.ROOT)
        .build();
  }

  /** The page with this content. */
  static String render(Map<String, Object> content) {
    StringWriter page = new StringWriter();
    try {
      ENGINE.getTemplate("report").evaluate(page, content, Locale.ROOT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return page.toString();
  }

  /** What a Content-Security-Policy calls an inline element with this text. */
  static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String read(String name) {
    try (InputStream file = Objects.requireNonNull(Template.class.getResourceAsStream(name))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).replaceAll("\\s*\n\\s*", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
