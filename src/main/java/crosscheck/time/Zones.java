package crosscheck.time;

import crosscheck.quantity.DataFile;
import crosscheck.quantity.NearestWord;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Time zones by their IANA id and by the names that reports give them. Immutable. */
public final class Zones {

  private static final Pattern REGION =
      Pattern.compile("(?:Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+");

  private static final Zones STANDARD =
      new Zones(DataFile.read(Zones.class, "zones.yaml", ZoneNames.class));

  /** What zones.yaml says. */
  record ZoneNames(
      int version,
      String source,
      Map<String, String> abbreviations,
      Map<String, List<String>> ambiguous,
      Map<String, List<String>> names,
      List<String> local) {}

  private final ZoneNames known;
  private final NavigableMap<String, ZoneId> beforeTime =
      new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final List<PhraseRule> rules;

  private Zones(ZoneNames known) {
    this.known = known;
    addCities();
    known.names().forEach((id, names) -> names.forEach(n -> beforeTime.put(n, ZoneId.of(id))));
    this.rules = makeRules();
  }

  /** The zones of this JVM with the packaged names. */
  public static Zones standard() {
    return STANDARD;
  }

  /** The zone with the IANA id {@code id}, if there is one. */
  public Optional<ZoneId> byId(String id) {
    return ZoneId.getAvailableZoneIds().contains(id)
        ? Optional.of(ZoneId.of(id))
        : Optional.empty();
  }

  /**
   * The zone that reports call {@code name}: "GMT", "KST", "Korean time", "UTC+9", "Asia/Seoul".
   * Empty for unknown names, for ambiguous abbreviations and for "local time".
   */
  public Optional<ZoneId> byName(String name) {
    return rules.stream()
        .flatMap(rule -> rule.findIn(name).stream())
        .filter(clue -> clue.text().equals(name))
        .flatMap(
            clue ->
                clue.meaning() instanceof Clue.Zone zone ? zone.zone().stream() : Stream.empty())
        .findFirst();
  }

  /** The zones that an abbreviation such as IST may stand for, where there are several. */
  public List<String> ambiguous(String abbreviation) {
    return known.ambiguous().getOrDefault(abbreviation, List.of());
  }

  /** The IANA id closest to the unknown {@code id}. */
  public Optional<String> nearest(String id) {
    return NearestWord.to(id, new TreeSet<>(ZoneId.getAvailableZoneIds()));
  }

  List<PhraseRule> rules() {
    return rules;
  }

  /** A group that matches any abbreviation, in capitals. */
  String anyAbbreviation() {
    Set<String> all = new LinkedHashSet<>(known.abbreviations().keySet());
    all.addAll(known.ambiguous().keySet());
    return Phrase.anyOfAsPrinted(all);
  }

  private List<PhraseRule> makeRules() {
    return List.of(
        PhraseRule.of(anyAbbreviation(), this::abbreviation),
        PhraseRule.of("(?-i:GMT|UTC)\\s?([+−-])(\\d{1,2})(?::?(\\d{2}))?", Zones::offset),
        PhraseRule.of(Phrase.anyOf(known.local()), match -> new Clue.Zone(Optional.empty())),
        PhraseRule.of(
            "("
                + Phrase.anyOf(beforeTime.keySet())
                + ")(?:\\s+(?:standard|daylight|summer))?"
                + "\\s+time",
            m -> new Clue.Zone(Optional.ofNullable(beforeTime.get(plain(m.group(1)))))),
        PhraseRule.of(
            "(?-i:" + REGION.pattern().replace(".+", "[\\w/+-]+") + ")",
            match ->
                byId(match.group())
                    .<Clue.Meaning>map(zone -> new Clue.Zone(Optional.of(zone)))
                    .orElseGet(() -> unknown(match.group()))));
  }

  private Clue.Meaning abbreviation(MatchResult match) {
    String id = known.abbreviations().get(match.group());
    return id == null
        ? new Clue.AmbiguousZone(ambiguous(match.group()))
        : new Clue.Zone(Optional.of(ZoneId.of(id)));
  }

  private static Clue.Meaning offset(MatchResult match) {
    int sign = match.group(1).equals("+") ? 1 : -1;
    int hours = Integer.parseInt(match.group(2));
    int minutes = match.group(3) == null ? 0 : Integer.parseInt(match.group(3));
    if (hours > 18 || minutes > 59 || hours == 18 && minutes > 0) {
      return new Clue.Impossible("there is no offset " + match.group());
    }
    ZoneOffset offset = ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
    return new Clue.Zone(Optional.of(offset));
  }

  private Clue.Meaning unknown(String id) {
    String suggestion = nearest(id).map(near -> "; did you mean " + near + "?").orElse("");
    return new Clue.Impossible("unknown time zone " + id + suggestion);
  }

  /** "Osaka time": the city of an IANA id, where no two ids end in the same city. */
  private void addCities() {
    Set<String> twice = new TreeSet<>();
    for (String id : new TreeSet<>(ZoneId.getAvailableZoneIds())) {
      if (REGION.matcher(id).matches()) {
        String city = id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
        if (beforeTime.put(city, ZoneId.of(id)) != null) {
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
