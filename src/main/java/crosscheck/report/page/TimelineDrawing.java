package crosscheck.report.page;

import crosscheck.dossier.Dossier;
import crosscheck.dossier.Event;
import crosscheck.explanation.Titles;
import crosscheck.explanation.Voices;
import crosscheck.quantity.Fraction;
import crosscheck.quantity.Interval;
import crosscheck.quantity.Range;
import crosscheck.report.page.Timeline.Chapter;
import crosscheck.report.page.Timeline.Row;
import crosscheck.report.page.Timeline.Window;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Draws the windows that statements give for events. */
final class TimelineDrawing {

  /** How many events of a view are seen at once. */
  private static final int MOST = 30;

  private static final Fraction DAY = Fraction.of(86_400);

  /** Events further apart than this are not seen in one close-up, in days. */
  private static final Fraction APART = DAY.multiply(3);

  private final Dossier dossier;
  private final Titles titles;
  private final Voices voices;
  private final Verdicts verdicts;
  private final ZoneWords words;

  private TimelineDrawing(Dossier dossier, Titles titles, Voices voices, Verdicts verdicts) {
    this.dossier = dossier;
    this.titles = titles;
    this.voices = voices;
    this.verdicts = verdicts;
    words = new ZoneWords(ZonesOf.dossier(dossier));
  }

  /** The line of time; null where no statement gives a time. */
  static @Nullable Timeline of(Dossier dossier, Titles titles, Voices voices, Verdicts verdicts) {
    return new TimelineDrawing(dossier, titles, voices, verdicts).draw();
  }

  private @Nullable Timeline draw() {
    Map<String, List<StatedTime>> byEvent = new TreeMap<>();
    dossier.mergedClaims().stream()
        .flatMap(StatedTime::of)
        .forEach(s -> byEvent.computeIfAbsent(s.event(), e -> new ArrayList<>()).add(s));
    List<Occasion> far = new ArrayList<>();
    List<Occasion> near = new ArrayList<>();
    byEvent.forEach(
        (event, stated) -> {
          Occasion told = new Occasion(event, stated);
          (told.brief().isPresent() ? near : far).add(told);
        });
    List<Chapter> chapters = new ArrayList<>();
    for (List<Occasion> close : closeUps(near)) {
      if (close.size() > 1) {
        chapters.add(chapter(chapters.size() + 1, true, close));
      } else {
        far.addAll(close);
      }
    }
    if (!far.isEmpty()) {
      chapters.add(chapter(chapters.size() + 1, false, far));
    }
    return chapters.isEmpty() ? null : new Timeline(words.zones(), chapters, words.data());
  }

  /** Events that follow each other within days, in order of time; most of them first. */
  private static List<List<Occasion>> closeUps(List<Occasion> near) {
    List<List<Occasion>> groups = new ArrayList<>();
    @Nullable Fraction end = null;
    for (Occasion told :
        near.stream()
            .sorted(Comparator.comparing((Occasion t) -> span(t)).thenComparing(Occasion::event))
            .toList()) {
      Fraction low = end(span(told).low());
      if (end == null || low.subtract(end).compareTo(APART) > 0) {
        groups.add(new ArrayList<>());
        end = end(span(told).high());
      }
      groups.get(groups.size() - 1).add(told);
      Fraction high = end(span(told).high());
      end = end.compareTo(high) < 0 ? high : end;
    }
    groups.sort(Comparator.comparing((List<Occasion> group) -> -group.size()));
    return groups;
  }

  private static Interval span(Occasion told) {
    return told.brief().orElseThrow();
  }

  /** The end of an interval that has one. */
  private static Fraction end(@Nullable Fraction end) {
    return Objects.requireNonNull(end);
  }

  private Chapter chapter(int number, boolean isClose, List<Occasion> events) {
    List<Fraction> ends =
        events.stream()
            .flatMap(told -> told.stated().stream())
            .filter(stated -> !isClose || stated.brief().isPresent())
            .flatMap(stated -> NumberLine.ends(stated.rings()))
            .sorted()
            .toList();
    Fraction low = ends.isEmpty() ? Fraction.ZERO : ends.get(0);
    Fraction high = ends.isEmpty() ? Fraction.ZERO : ends.get(ends.size() - 1);
    Scale scale = Scale.of(low, high);
    return new Chapter(
        number,
        isClose,
        words.of(Range.of(Interval.point(low))),
        words.of(Range.of(Interval.point(high))),
        Ticks.of(scale, words),
        Capped.of(
            events.stream()
                .sorted(Comparator.comparing(Occasion::place).thenComparing(Occasion::event))
                .map(told -> row(told, scale))
                .toList(),
            MOST));
  }

  private Row row(Occasion told, Scale scale) {
    Event event = dossier.events().get(told.event());
    String place = event == null ? null : event.place();
    return new Row(
        titles.of(told.event()),
        place == null ? "" : titles.of(place),
        told.stated().stream()
            .sorted(
                Comparator.comparing((StatedTime s) -> s.rings().inner().hull())
                    .thenComparing(StatedTime::ground))
            .map(
                stated ->
                    new Window(
                        voices.of(List.of(stated.ground())),
                        verdicts.of(stated.ground()),
                        Bar.of(stated.rings(), scale),
                        words.of(stated.rings().inner()),
                        stated.rings().inner().equals(stated.rings().outer())
                            ? null
                            : words.of(stated.rings().outer())))
            .toList());
  }
}
