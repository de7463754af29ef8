package crosscheck.time;

import crosscheck.quantity.DataFile;
import crosscheck.quantity.NearestWord;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Time zones by their IANA id and by the names that reports give them. Immutable. */
public final class Zones {

  /** An offset that clocks can have: up to 18 hours, as java.time has it. */
  private static final Pattern OFFSET = Pattern.compile("[+-](0\\d|1[0-7]):[0-5]\\d");

  private static final Pattern REGION =
      Pattern.compile("(?:Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+");

  private static final Zones STANDARD =
      new Zones(DataFile.read(Zones.class, "zones.yaml", ZoneNames.class));

  /** What zones.yaml says. */
  record ZoneNames(
      int version,
      String source,
      Map<String, List<String>> labels,
      Map<String, List<String>> names,
      List<String> local) {

    /** What a label may stand for: only when it is asked, as zones take long to be made. */
    List<ZoneMeaning> meanings(String label) {
      return Objects.requireNonNull(labels.get(label), label).stream()
          .map(ZoneMeaning::parse)
          .toList();
    }
  }

  private final ZoneNames known;
  private final Set<String> ids = ZoneId.getAvailableZoneIds();
  private final NavigableMap<String, String> beforeTime =
      new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final List<PhraseRule> rules;

  private Zones(ZoneNames known) {
    this.known = known;
    addCities();
    known.names().forEach((id, names) -> names.forEach(n -> beforeTime.put(n, id)));
    this.rules = makeRules();
  }

  /** The zones of this JVM with the packaged names. */
  public static Zones standard() {
    return STANDARD;
  }

  /**
   * The zone with the IANA id {@code id}, or that is the offset {@code id}, such as -02:58: ships
   * at sea and towns before the railways kept clocks of their own.
   */
  public Optional<ZoneId> byId(String id) {
    return ids.contains(id) || OFFSET.matcher(id).matches()
        ? Optional.of(ZoneId.of(id))
        : Optional.empty();
  }

  /**
   * The zones that reports may mean by {@code name}: "GMT", "KST", "Korean time", "UTC+9",
   * "Asia/Seoul"; several for labels such as IST, none for unknown names and for "local time".
   */
  public List<ZoneId> byName(String name) {
    return rules.stream()
        .flatMap(rule -> rule.findIn(name).stream())
        .filter(clue -> clue.text().equals(name))
        .flatMap(
            clue ->
                clue.meaning() instanceof Clue.Zone zone
                    ? zone.meanings().stream()
                    : Stream.empty())
        .filter(meaning -> !meaning.equals(ZoneMeaning.LOCAL))
        .map(meaning -> meaning.zone(ZoneOffset.UTC))
        .toList();
  }

  /** The IANA id closest to the unknown {@code id}. */
  public Optional<String> nearest(String id) {
    return NearestWord.to(id, new TreeSet<>(ids));
  }

  List<PhraseRule> rules() {
    return rules;
  }

  /** A group that matches any abbreviation, in capitals. */
  String anyAbbreviation() {
    return Phrase.anyOfAsPrinted(
        known.labels().keySet().stream().flatMap(Zones::withAndWithoutStops).toList());
  }

  /** "GMT", "G.M.T." and, before a stop that ends a sentence, "G.M.T". */
  private static Stream<String> withAndWithoutStops(String label) {
    String stops = String.join(".", label.split(""));
    return label.length() == 1 ? Stream.of(label) : Stream.of(label, stops, stops + ".");
  }

  private List<PhraseRule> makeRules() {
    return List.of(
        PhraseRule.of(anyAbbreviation(), this::label),
        PhraseRule.within("(?<=\\d)(?-i:" + anyAbbreviation() + ")(?![\\p{L}\\d])", this::label),
        PhraseRule.of("(?-i:GMT|UTC)\\s?([+−-])(\\d{1,2})(?::?(\\d{2}))?", Zones::offset),
        PhraseRule.within("(?<=:\\d{2})([+−])(\\d{2}):(\\d{2})(?!\\d)", Zones::offset),
        PhraseRule.within(
            "(?<=T\\d{2}:\\d{2}|T\\d{2}:\\d{2}:\\d{2})(-)(\\d{2}):(\\d{2})(?!\\d)", Zones::offset),
        PhraseRule.of("([+−])(\\d{2}):(\\d{2})", Zones::offset),
        PhraseRule.of(
            Phrase.anyOf(known.local()),
            match -> new Clue.Zone(match.group(), List.of(ZoneMeaning.LOCAL))),
        PhraseRule.of(
            "("
                + Phrase.anyOf(beforeTime.keySet())
                + ")(?:\\s+(?:standard|daylight|summer))?"
                + "\\s+time",
            m ->
                zone(
                    m.group(),
                    ZoneId.of(Objects.requireNonNull(beforeTime.get(plain(m.group(1))))))),
        PhraseRule.of(
            "(?-i:" + REGION.pattern().replace(".+", "[\\w/+-]+") + ")",
            match ->
                byId(match.group())
                    .<Clue.Meaning>map(zone -> zone(match.group(), zone))
                    .orElseGet(() -> unknown(match.group()))));
  }

  private Clue.Meaning label(MatchResult match) {
    return new Clue.Zone(match.group(), known.meanings(match.group().replace(".", "")));
  }

  private static Clue.Zone zone(String label, ZoneId zone) {
    return new Clue.Zone(label, List.of(ZoneMeaning.of(zone)));
  }

  private static Clue.Meaning offset(MatchResult match) {
    int sign = match.group(1).equals("+") ? 1 : -1;
    int hours = Integer.parseInt(match.group(2));
    int minutes = match.group(3) == null ? 0 : Integer.parseInt(match.group(3));
    if (hours > 18 || minutes > 59 || hours == 18 && minutes > 0) {
      return new Clue.Impossible("there is no offset " + match.group());
    }
    ZoneOffset offset = ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
    return zone(match.group(), offset);
  }

  private Clue.Meaning unknown(String id) {
    String suggestion = nearest(id).map(near -> "; did you mean " + near + "?").orElse("");
    return new Clue.Impossible("unknown time zone " + id + suggestion);
  }

  /** "Osaka time": the city of an IANA id, where no two ids end in the same city. */
  private void addCities() {
    Set<String> twice = new TreeSet<>();
    for (String id : new TreeSet<>(ids)) {
      if (REGION.matcher(id).matches()) {
        String city = id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
        if (beforeTime.put(city, id) != null) {
          twice.add(city);
        }
      }
    }
    twice.forEach(beforeTime::remove);
  }

  private static String plain(String name) {
    return name.replaceAll("\\s+", " ");
  }
}
