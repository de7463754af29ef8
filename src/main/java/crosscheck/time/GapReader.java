package crosscheck.time;

import crosscheck.quantity.Fraction;
import crosscheck.quantity.Interval;
import crosscheck.quantity.Kind;
import crosscheck.quantity.Reading;
import crosscheck.quantity.Rings;
import crosscheck.quantity.UnreadableException;
import crosscheck.quantity.reading.Figure;
import crosscheck.quantity.reading.FigureReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads how far one event lies from another: "a day earlier", "hours ahead", "two days after".
 * Immutable.
 */
public final class GapReader {

  private static final GapReader STANDARD = new GapReader(GapWords.load(), FigureReader.standard());
  // Up to four words that may belong to a number: "more than two and a half".
  private static final String LEAD = "((?:[\\p{L}\\d.,~½-]+\\s+){0,4}?)";

  /**
   * How one kind of gap looks and what it means.
   *
   * @param meaning the gap, whose text ends where the match ends; empty for a look-alike
   */
  private record Rule(Pattern pattern, Function<MatchResult, Optional<Gap>> meaning) {

    Stream<Found> in(String text) {
      return pattern
          .matcher(text)
          .results()
          .flatMap(match -> meaning.apply(match).map(gap -> found(match, gap)).stream());
    }

    private static Found found(MatchResult match, Gap gap) {
      return new Found(gap, new Span(match.end() - gap.text().length(), match.end(), gap.text()));
    }
  }

  private record Found(Gap gap, Span span) {}

  private final Counting counting = Counting.standard();
  private final GapWords words;
  private final FigureReader figures;
  private final List<Rule> lengths;
  private final Rule anyLength;

  private GapReader(GapWords words, FigureReader figures) {
    this.words = words;
    this.figures = figures;
    this.lengths = lengths();
    this.anyLength = rule("(" + anyDirection() + ")", this::anyLength);
  }

  /** The reader with the packaged lexicon. */
  public static GapReader standard() {
    return STANDARD;
  }

  /**
   * The gap that {@code wording} tells; positive where the subject is later than the anchor.
   *
   * @throws UnreadableException where no word of the wording tells a gap
   */
  public Gap read(String wording) {
    List<Rule> rules = new ArrayList<>(lengths);
    rules.add(anyLength);
    Found found =
        rules.stream()
            .flatMap(rule -> rule.in(wording))
            .findFirst()
            .orElseThrow(
                () ->
                    new UnreadableException(
                        "\"" + wording + "\" tells no gap between events", wording));
    Unread.refuse(wording, List.of(found.span()));
    return found.gap();
  }

  /**
   * Every part of {@code text} that tells a gap of some length, in order, without overlaps; bare
   * "before" and "after" are too common to count.
   */
  public List<Span> findAll(String text) {
    List<Span> found = new ArrayList<>();
    for (Rule rule : lengths) {
      rule.in(text)
          .map(Found::span)
          .filter(span -> found.stream().noneMatch(s -> overlap(s, span)))
          .forEachOrdered(found::add);
    }
    return found.stream().sorted(Comparator.comparingInt(Span::start)).toList();
  }

  private static boolean overlap(Span a, Span b) {
    return a.start() < b.end() && b.start() < a.end();
  }

  /** The rules for gaps of some length, from the narrowest to the widest. */
  private List<Rule> lengths() {
    String day = Phrase.anyOf(words.calendarDays().units());
    String count = Phrase.anyOf(words.calendarDays().counts().keySet());
    String direction = "\\s+(" + anyDirection() + ")";
    String turned = "(" + Phrase.anyOf(Words.all(words.turned())) + ")";
    String years = "(" + counting.anyCardinal() + ")\\s+years?";
    String toTheDay = "\\s+to\\s+the\\s+day(?:\\s+(" + anyDirection() + "))?";
    return List.of(
        rule(years + toTheDay, this::toTheDay),
        rule("exactly\\s+" + years + direction, this::toTheDay),
        anniversary(words.anniversaries()),
        anniversary(words.toTheDay()),
        rule(Phrase.anyOf(words.sameDay().words()), m -> none(words.sameDay(), true, m)),
        rule(Phrase.anyOf(words.sameTime().words()), m -> none(words.sameTime(), false, m)),
        rule("(?:the|its|that)\\s+" + turned + "\\s+" + day, this::nextDay),
        rule(LEAD + "((" + count + "|\\d{1,2})\\s+" + day + ")" + direction, this::days),
        rule(
            "(" + LEAD + "[\\p{L}\\d.,½-]+\\s+" + Phrase.UNIT_OF_TIME + ")" + direction,
            this::number),
        rule("(" + Phrase.anyOf(words.vagueWords()) + ")" + direction, this::vague));
  }

  private String anyDirection() {
    return Phrase.anyOf(Words.all(words.directions()));
  }

  private static Rule rule(String expression, Function<MatchResult, Optional<Gap>> meaning) {
    return new Rule(Phrase.wholeWords(expression), meaning);
  }

  private Optional<Gap> toTheDay(MatchResult match) {
    int sign = match.group(2) == null ? 1 : direction(match, 2);
    Rings years = words.toTheDay().seconds(counting.number(match.group(1)));
    return Optional.of(new Gap(signed(years, sign), true, match.group()));
  }

  /** "The 20th anniversary", "its centenary". */
  private Rule anniversary(YearsApart kind) {
    String counted = "(" + counting.anyOrdinal() + ")[\\s-]+" + Phrase.anyOf(kind.words()) + "s?";
    String named = Phrase.anyOf(Words.all(kind.named()));
    return rule(
        kind.named().isEmpty() ? counted : counted + "|" + named,
        match -> Optional.of(new Gap(kind.seconds(number(kind, match)), true, match.group())));
  }

  private int number(YearsApart kind, MatchResult match) {
    return match.group(1) == null
        ? Words.key(kind.named(), match.group())
        : counting.number(match.group(1));
  }

  private static Optional<Gap> none(GapWords.Around none, boolean day, MatchResult match) {
    return Optional.of(new Gap(none.seconds(), day, match.group()));
  }

  private Optional<Gap> nextDay(MatchResult match) {
    int sign = Words.key(words.turned(), match.group(1));
    return Optional.of(new Gap(signed(words.calendarDays().seconds(1), sign), true, match.group()));
  }

  /** Whole days count on the calendar; behind "more than" or "about" they are a length. */
  private Optional<Gap> days(MatchResult match) {
    if (figure(match.group(1) + match.group(2)).filter(Figure::hedged).isPresent()) {
      return Optional.empty();
    }
    Rings days = words.calendarDays().seconds(count(match.group(3)));
    String text = match.group().substring(match.start(2) - match.start());
    return Optional.of(new Gap(signed(days, direction(match, 4)), true, text));
  }

  /** A duration in figures; "several hours" is left to the vague words. */
  private Optional<Gap> number(MatchResult match) {
    return figure(match.group(1))
        .filter(figure -> words.vague(figure.text()).isEmpty())
        .map(
            figure ->
                new Gap(
                    signed(figure.readings(), direction(match, 3)),
                    false,
                    match.group().substring(figure.start())));
  }

  private Optional<Gap> vague(MatchResult match) {
    return words
        .vague(match.group(1))
        .map(v -> new Gap(signed(v.seconds(), direction(match, 2)), false, match.group()));
  }

  private Optional<Gap> anyLength(MatchResult match) {
    Rings length = Rings.of(Interval.above(Fraction.ZERO));
    return Optional.of(new Gap(signed(length, direction(match, 1)), false, match.group()));
  }

  private static List<Reading> signed(List<Reading> lengths, int sign) {
    return lengths.stream().map(r -> new Reading(r.name(), signed(r.rings(), sign))).toList();
  }

  private static Rings signed(Rings length, int sign) {
    return length.scale(Fraction.of(sign));
  }

  /** The duration that stands last in {@code phrase}, if there is one. */
  private Optional<Figure> figure(String phrase) {
    return figures.findAll(phrase).stream()
        .filter(figure -> figure.kind() == Kind.DURATION && figure.end() == phrase.length())
        .findFirst();
  }

  private int count(String word) {
    Integer count = words.calendarDays().counts().get(word.toLowerCase(Locale.ROOT));
    return count == null ? Integer.parseInt(word) : count;
  }

  private int direction(MatchResult match, int group) {
    return Words.key(words.directions(), match.group(group));
  }
}
