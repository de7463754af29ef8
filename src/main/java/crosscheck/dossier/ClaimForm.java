package crosscheck.dossier;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The forms a claim can take, with the key that opens each and the keys that may go with it. */
enum ClaimForm {
  VALUE("gives", "a figure", "value", "converts", "as-of", "revised"),
  MULTIPLE("gives", "a ratio", "value", "times"),
  CHANGE("gives", "a change", "value", "above", "below", "periods"),
  WHEN("gives", "a date or time", "value", "zone", "tense"),
  APART("gives", "a gap between events", "value", "after", "before"),
  AGO("ago", "a time ago", "value"),
  ORDER("order", "an order of events"),
  LOCATED("located", "a place"),
  DIRECTION("direction", "a direction", "value"),
  BORDERS("borders", "a border"),
  NAMED("named", "a name"),
  ORDINAL("ordinal", "a rank"),
  RANKS("ranks", "a place by size"),
  HAPPENS("happens", "an event"),
  DISCLOSED("disclosed", "a disclosure"),
  AGE("age", "an age", "value"),
  KIN("kin", "a kinship"),
  HOLDS("holds", "an office");

  private static final Set<String> COMPANIONS =
      Arrays.stream(values())
          .flatMap(form -> form.companions.stream())
          .collect(Collectors.toUnmodifiableSet());

  private static final List<String> KEYS =
      Arrays.stream(values()).map(form -> form.key).distinct().toList();

  private final String key;
  private final String what;

  @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
  private final List<String> companions;

  ClaimForm(String key, String what, String... companions) {
    this.key = key;
    this.what = what;
    this.companions = List.of(companions);
  }

  /** What it is, for people. */
  String what() {
    return what;
  }

  /** The keys that open a claim. */
  static List<String> keys() {
    return KEYS;
  }

  /** The form that {@code key} opens; for {@code gives} the plain one, a figure. */
  static ClaimForm openedBy(String key) {
    return Arrays.stream(values()).filter(form -> form.key.equals(key)).findFirst().orElseThrow();
  }

  /** The keys of {@code entry} that have no meaning beside a claim of this form. */
  Stream<String> strangers(Entry entry) {
    return entry.fields().byKey().keySet().stream()
        .filter(COMPANIONS::contains)
        .filter(companion -> !companions.contains(companion))
        .filter(companion -> !isPhrase(entry, companion));
  }

  private static boolean isPhrase(Entry entry, String companion) {
    return entry.statement().isKnowledge() && companion.equals(Entry.VALUE);
  }
}
