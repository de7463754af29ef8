package crosscheck.time;

import crosscheck.quantity.Latest;
import crosscheck.quantity.NearestWord;
import crosscheck.quantity.UnreadableException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads dates and times as reports tell them. Immutable. */
public final class MomentReader {

  private static final MomentReader STANDARD =
      new MomentReader(Words.load(), Periods.load(), Clocks.load(), DayParts.load());

  private static final Pattern WORD = Pattern.compile("\\p{Lu}\\p{L}{4,}");

  private static final Pattern WEEKDAY = Pattern.compile("\\p{Lu}\\p{L}{2,}day(?!\\p{L})");

  private final SortedSet<String> names;
  private final List<String> known;
  private final Clues clues;
  private final TimesOfDay times;
  private final Pattern filler;
  private final Pattern joiner;
  private final Pattern restating;
  private final Latest<Map.Entry<String, NamedDays>, List<Expression>> latest =
      new Latest<>(text -> grouped(text.getKey(), text.getValue()));

  private MomentReader(Words words, Periods periods, Clocks clocks, DayParts parts) {
    this.names = new TreeSet<>(Words.all(words.weekdays()));
    this.names.addAll(Words.all(words.months()));
    this.known = Stream.concat(names.stream(), words.notWeekdays().stream()).toList();
    this.clues = new Clues(words, periods, clocks, parts);
    this.times = new TimesOfDay(clocks, periods, parts);
    String fillers = Phrase.wholeWords(Phrase.anyOf(words.fillers())).pattern();
    this.filler =
        Pattern.compile("(?:[\\s,()\\[\\]\"“”]|" + fillers + ")*", Pattern.CASE_INSENSITIVE);
    this.joiner =
        Pattern.compile(
            "\\s*" + Phrase.anyOf(words.joiners()) + "\\s*(?:the\\s+)?", Pattern.CASE_INSENSITIVE);
    this.restating =
        Pattern.compile(
            "[\\s,;:.=/()\\[\\]–—]*(?:" + Phrase.anyOf(words.restating()) + ")?[\\s,(\\[]*",
            Pattern.CASE_INSENSITIVE);
  }

  /** The reader with the packaged lexicon. */
  public static MomentReader standard() {
    return STANDARD;
  }

  /**
   * The one temporal expression of {@code wording}; words that tell no time are passed over.
   *
   * @throws UnreadableException naming the part that cannot be read: no date or time at all, two
   *     that are no span, a date or a local time that does not exist, an ambiguous zone
   */
  public Moment read(String wording, TimeContext context) {
    List<Expression> found = expressions(wording, context.days());
    found.forEach(Expression::requirePossible);
    misspelt(wording, WEEKDAY)
        .ifPresent(
            e -> {
              throw e;
            });
    if (found.isEmpty()) {
      throw nothing(wording, context.days());
    }
    Unread.refuse(wording, found.stream().map(e -> e.span(wording)).toList());
    return moment(found, wording, context);
  }

  /**
   * The moment of a wording that names no day, on the day that another moment tells; with another
   * time of day than that one, if they differ.
   *
   * @return empty where the wording names a day, or the other one does not
   * @throws UnreadableException as {@link #read}
   */
  public Optional<Moment> readOn(Moment dated, String wording, TimeContext context) {
    Moment undated = read(wording, context);
    List<Expression> found = expressions(wording, context.days());
    boolean open = found.stream().allMatch(Expression::leavesDay);
    boolean told = expressions(dated.text(), context.days()).stream().anyMatch(e -> !e.leavesDay());
    Optional<LocalDate> day =
        open && told ? new Dating(dated).day(undated.readInZone()) : Optional.empty();
    return day.map(d -> moment(on(d, found, wording), wording, context));
  }

  /** A time told by several clocks is put on the day by the first of them. */
  private List<Expression> on(LocalDate day, List<Expression> found, String wording) {
    boolean restated = found.size() > 1 && areRestated(found, wording);
    return IntStream.range(0, found.size())
        .mapToObj(i -> restated && i > 0 ? found.get(i) : found.get(i).on(day))
        .toList();
  }

  /**
   * What goes with a dated moment of the ways to read a moment that was put on its day; empty where
   * they tell different times of the day.
   */
  public static Optional<Moment> together(Moment told, Moment dated) {
    return new Dating(dated).together(told);
  }

  private Moment moment(List<Expression> found, String wording, TimeContext context) {
    Expression first = found.get(0);
    if (found.size() == 1) {
      return new MomentOf(wording, context, times).one(first);
    }
    if (areRestated(found, wording)) {
      return new MomentOf(wording, context, times).restated(found);
    }
    Expression second = found.get(1);
    if (found.size() > 2 || !areSpan(first, second, wording)) {
      Expression extra = found.get(found.size() - 1);
      String part = wording.substring(extra.start(), extra.end());
      throw new UnreadableException(
          "\"" + part + "\" is a second time in \"" + wording + "\"", part);
    }
    return new MomentOf(wording, context, times).span(first, second);
  }

  /**
   * What there is instead of a time: a day without a date, or a word much like a day or a month.
   */
  private UnreadableException nothing(String wording, NamedDays days) {
    Optional<Clue> undated =
        clues.in(wording, days).stream()
            .filter(clue -> clue.meaning() instanceof Clue.UndatedDay)
            .findFirst();
    if (undated.isPresent()) {
      String day = undated.get().text();
      return new UnreadableException(
          "\"" + day + "\" has no date of its own: give it one under `days`", day);
    }
    return misspelt(wording, WORD)
        .orElseGet(
            () -> new UnreadableException("no date or time in \"" + wording + "\"", wording));
  }

  private Optional<UnreadableException> misspelt(String wording, Pattern suspect) {
    return suspect
        .matcher(wording)
        .results()
        .map(MatchResult::group)
        .filter(word -> !known.contains(word))
        .flatMap(
            word ->
                NearestWord.to(word, names)
                    .map(
                        near ->
                            new UnreadableException(
                                "`%s` is no day or month; did you mean `%s`?".formatted(word, near),
                                word))
                    .stream())
        .findFirst();
  }

  /** Every part of {@code text} that looks like a date, a time, a weekday or a year, in order. */
  public List<Span> findAll(String text) {
    return expressions(text, NamedDays.STANDARD).stream()
        .map(e -> new Span(e.contentStart(), e.end(), text.substring(e.contentStart(), e.end())))
        .toList();
  }

  private List<Expression> expressions(String text, NamedDays days) {
    return latest.of(Map.entry(text, days));
  }

  /** Groups neighbouring clues, and drops the groups that tell no time. */
  private List<Expression> grouped(String text, NamedDays days) {
    List<Expression> groups = new ArrayList<>();
    for (Clue clue : clues.in(text, days)) {
      Expression last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
      if (last != null && last.takes(clue) && isFiller(text.substring(last.end(), clue.start()))) {
        groups.set(groups.size() - 1, last.plus(clue));
      } else {
        groups.add(new Expression(List.of(clue)));
      }
    }
    return groups.stream().filter(Expression::standsAlone).toList();
  }

  private boolean isFiller(String between) {
    return filler.matcher(between).matches();
  }

  /** "9 a.m. local time (0000 GMT)": clock times, all but one of which name a zone. */
  private boolean areRestated(List<Expression> found, String wording) {
    for (int i = 1; i < found.size(); i++) {
      String between = wording.substring(found.get(i - 1).end(), found.get(i).contentStart());
      if (!restating.matcher(between).matches()) {
        return false;
      }
    }
    long zoned = found.stream().filter(e -> e.find(Clue.Zone.class).isPresent()).count();
    return zoned >= found.size() - 1
        && found.stream().allMatch(e -> e.find(Clue.Clock.class).isPresent());
  }

  /** "From Sunday to Wednesday", "between 2012 and 2016": "and" needs its "between". */
  private boolean areSpan(Expression first, Expression second, String wording) {
    String between = wording.substring(first.end(), second.contentStart());
    String opener = first.bound().map(Clue.Bound::word).orElse("");
    boolean and = between.strip().equalsIgnoreCase("and");
    return joiner.matcher(between).matches() && (!and || opener.equalsIgnoreCase("between"));
  }
}
