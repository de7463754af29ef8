package crosscheck.scenario;

import crosscheck.verdict.Corrected;
import crosscheck.verdict.Slip;
import crosscheck.verdict.Verdict;
import io.cucumber.java.ParameterType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The things that sentences speak of. Ids of statements stand bare, everything else in double
 * quotes.
 */
public final class Vocabulary {

  private static final String ID = "(?!nothing\\b)[a-z0-9]+(?:-[a-z0-9]+)*";
  private static final String LIST = ID + "(?:(?:, | and )" + ID + ")*";
  private static final String QUOTED = "\"([^\"]*)\"";

  /** Id of a statement. */
  @ParameterType(ID)
  public String statement(String id) {
    return id;
  }

  /** Ids of one or several statements. */
  @ParameterType(LIST)
  public List<String> statements(String ids) {
    return Others.list(ids);
  }

  /** Other statements, or what is known. */
  @ParameterType(Others.KNOWN + "|" + LIST)
  public Others others(String text) {
    return Others.parse(text);
  }

  /** A verdict in the word of the report. */
  @ParameterType("corroborated|uncontested|strained|conflicting|unchecked")
  public Verdict verdict(String word) {
    return Verdict.valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** Name of a rule. */
  @ParameterType(QUOTED)
  public String rule(String name) {
    return name;
  }

  /** Name of a rule that explains something, or nothing. */
  @ParameterType(Explanation.NONE + "|\"[^\"]*\"")
  public Explanation explanation(String text) {
    return Explanation.parse(text);
  }

  /** Path of a dossier's file. */
  @ParameterType(QUOTED)
  public String file(String path) {
    return path;
  }

  /** Id of an event, a journey, a place or whatever else a dossier declares. */
  @ParameterType(QUOTED)
  public String entity(String id) {
    return id;
  }

  /** Id of a quantity. */
  @ParameterType(QUOTED)
  public String quantity(String id) {
    return id;
  }

  /** Name of a place. */
  @ParameterType(QUOTED)
  public String place(String name) {
    return name;
  }

  /** A figure with its unit, or a time. */
  @ParameterType(QUOTED)
  public String figure(String text) {
    return text;
  }

  /** Words of a report. */
  @ParameterType(QUOTED)
  public String words(String text) {
    return text;
  }

  /** A sort of slip in the words of the report. */
  @ParameterType("[a-z][a-z', ]*")
  public Slip slip(String words) {
    return Arrays.stream(Slip.values())
        .filter(slip -> slip.words().equals(words))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(unknownSlip(words)));
  }

  private static String unknownSlip(String words) {
    List<String> known = Arrays.stream(Slip.values()).map(Slip::words).toList();
    return "no sort of slip is called \"" + words + "\", only " + String.join("; ", known);
  }

  /** How bad a finding is. */
  @ParameterType("conflict|strain")
  public String severity(String word) {
    return word;
  }

  /** Id of an article. */
  @ParameterType(QUOTED)
  public String source(String id) {
    return id;
  }

  /** A day, as in {@code 2024-05-01}. */
  @ParameterType(QUOTED)
  public LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("`" + text + "` is no day; write it as 2024-05-01", e);
    }
  }

  /** What a correction does to a finding. */
  @ParameterType("resolves|makes|leaves standing")
  public Corrected.Kind effect(String words) {
    return switch (words) {
      case "resolves" -> Corrected.Kind.RESOLVED;
      case "makes" -> Corrected.Kind.MADE;
      default -> Corrected.Kind.STANDING;
    };
  }
}
