package crosscheck.dossier;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** A tiny invented dossier: a ferry crosses a sound. */
final class Sample {

  /** Eleven lines of world, then line 12 opens the statements. */
  static final String WORLD =
      """
      crosscheck: 1
      dossier: {id: sample, title: A crossing}
      sources: [{source: A, publication: {date: 2024-05-01, zone: Europe/Paris}, origins: [{id: wire, name: W}]}]
      places: {easthaven: {name: Easthaven, aliases: [East Haven], zone: Asia/Tokyo, in: eastland}, westford: {name: Westford}, eastland: {name: Eastland}, westland: {name: Westland}}
      names: {ana: {name: Ana Bell, aliases: [Minister Bell]}, rosa: {name: ferry Rosa}}
      events: {leaves: {title: the ferry leaves, place: westford}, lands: {title: the ferry lands, place: easthaven}, storm: {title: a storm}}
      series: {crossings: {title: crossings, events: [lands]}}
      distances: {sound: {from: westford, to: easthaven}}
      journeys: {crossing: {title: the crossing, departs: leaves, arrives: lands, legs: [sound], vehicle: rosa}}
      quantities: {riders.count: {kind: count, title: people on board}}
      topics: {timetable: {title: the new timetable}}
      statements:
      """;

  private Sample() {}

  /**
   * A statement of six lines or more: as the first it begins in line 13, its wording stands at
   * 16:12 and its claim begins in line 18, column 3.
   */
  static String statement(String id, String wording, String... claim) {
    return """
    - id: %s
      source: A
      paragraph: 1
      wording: %s
      says: in our words
    """
            .formatted(id, wording)
        + indented(claim);
  }

  /** A piece of knowledge: as the first after a statement of six lines it begins in line 20. */
  static String knowledge(String id, String... claim) {
    return """
    - id: %s
      says: in our words
      cite: the harbour log
    """
            .formatted(id)
        + indented(claim);
  }

  private static String indented(String... lines) {
    return Arrays.stream(lines).map(line -> "  " + line + "\n").collect(Collectors.joining());
  }

  /** The world with these statements. */
  static Loaded read(String... statements) {
    return readText(WORLD + String.join("", statements));
  }

  static Loaded readText(String yaml) {
    try {
      return DossierReader.readText(yaml, Path.of(""));
    } catch (DossierException e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }

  /** The claim of the only statement of the world. */
  static Claim claim(String wording, String... claim) {
    return read(statement("a", wording, claim)).dossier().claims().get("a");
  }

  /** What is wrong with the only statement of the world. */
  static List<String> problems(String wording, String... claim) {
    return problemsOf(WORLD + statement("a", wording, claim));
  }

  /** What is wrong with a dossier, as it is printed. */
  static List<String> problemsOf(String yaml) {
    try {
      DossierReader.readText(yaml, Path.of(""));
      return List.of();
    } catch (DossierException e) {
      return printed(e);
    }
  }

  /** What has been collected, as it is printed. */
  static List<String> printed(Problems problems) {
    try {
      problems.refuseIfAny();
      return List.of();
    } catch (DossierException e) {
      return printed(e);
    }
  }

  static List<String> printed(DossierException e) {
    return e.problems().stream().map(Problem::toString).toList();
  }

  /** The fingerprint of a text. */
  static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
