package crosscheck.dossier;

import crosscheck.place.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Counts which marks of the texts are encoded by a statement or set aside. */
final class CoverageCount {

  private final Dossier dossier;
  private final Map<String, Set<String>> placesByName = new HashMap<>();
  private final SortedMap<Spot, Curated> curated = new TreeMap<>();

  CoverageCount(World world, Dossier dossier) {
    this.dossier = dossier;
    for (Place place : world.places().values()) {
      MarkFinder.names(place).forEach(name -> called(name.text()).add(place.id()));
    }
    PlacesOf places = new PlacesOf(world);
    for (Claim claim : dossier.allClaims().values()) {
      for (Statement voice : claim.ground().voices()) {
        Curated here = at(voice.source(), voice.paragraph());
        here.encoded.add(voice.wording());
        here.places.addAll(places.claim(claim));
      }
    }
    dossier.setAside().forEach(s -> at(s.source(), s.paragraph()).setAside.add(s.wording()));
  }

  /** A paragraph of a source. */
  private record Spot(String source, int paragraph) implements Comparable<Spot> {

    @Override
    public int compareTo(Spot other) {
      int order = source.compareTo(other.source);
      return order != 0 ? order : Integer.compare(paragraph, other.paragraph);
    }
  }

  /**
   * What is curated of one paragraph.
   *
   * @param encoded wordings of statements
   * @param setAside wordings set aside
   * @param places ids of the places that are referred to
   */
  private record Curated(Pieces encoded, Pieces setAside, Set<String> places) {}

  /** Wordings of one paragraph. */
  private static final class Pieces {

    private final Set<String> all = new LinkedHashSet<>();
    private @Nullable List<Plain> outermost;

    void add(String wording) {
      all.add(Plain.of(wording).text());
      outermost = null;
    }

    /** A wording stands once in its paragraph, so one inside another is the same piece of text. */
    List<Plain> outermost() {
      if (outermost == null) {
        outermost =
            all.stream()
                .filter(w -> all.stream().noneMatch(o -> o.contains(w) && !o.equals(w)))
                .map(Plain::new)
                .toList();
      }
      return outermost;
    }
  }

  private Curated at(String source, int paragraph) {
    return curated.computeIfAbsent(
        new Spot(source, paragraph),
        spot -> new Curated(new Pieces(), new Pieces(), new TreeSet<>()));
  }

  /** The count for each source whose marks are given. */
  Coverage of(SortedMap<String, List<Mark>> marks) {
    SortedMap<String, SourceCoverage> bySource = new TreeMap<>();
    marks.forEach((source, list) -> bySource.put(source, count(source, list)));
    List<String> uncounted =
        dossier.sources().keySet().stream().filter(id -> !marks.containsKey(id)).toList();
    return new Coverage(bySource, uncounted);
  }

  private SourceCoverage count(String source, List<Mark> marks) {
    Map<Mark, Integer> repeats = new LinkedHashMap<>();
    marks.forEach(mark -> repeats.merge(mark, 1, Integer::sum));
    int encoded = 0;
    int setAside = 0;
    List<Mark> left = new ArrayList<>();
    for (Map.Entry<Mark, Integer> repeat : repeats.entrySet()) {
      Mark mark = repeat.getKey();
      Curated here = at(source, mark.paragraph());
      int encodedHere = Math.min(repeat.getValue(), encodings(mark, here));
      int rest = repeat.getValue() - encodedHere;
      int setAsideHere = Math.min(rest, excuses(mark, here));
      encoded += encodedHere;
      setAside += setAsideHere;
      Stream.generate(() -> mark).limit(rest - setAsideHere).forEach(left::add);
    }
    return new SourceCoverage(marks.size(), encoded, setAside, left);
  }

  /**
   * How many repeats of the mark are encoded; one statement will do for every repeat of a place.
   */
  private int encodings(Mark mark, Curated here) {
    Set<String> meant = placesCalled(mark);
    int held = held(mark, here.encoded.outermost());
    boolean all = meant.stream().anyMatch(here.places::contains) || !meant.isEmpty() && held > 0;
    return all ? Integer.MAX_VALUE : held;
  }

  /** How many repeats are set aside, those left out that a statement encodes. */
  private int excuses(Mark mark, Curated here) {
    List<Plain> encoded = here.encoded.outermost();
    List<Plain> others =
        here.setAside.outermost().stream()
            .filter(
                w -> encoded.stream().noneMatch(e -> held(mark, List.of(e)) > 0 && overlap(e, w)))
            .toList();
    int held = held(mark, others);
    return held > 0 && !placesCalled(mark).isEmpty() ? Integer.MAX_VALUE : held;
  }

  private Set<String> placesCalled(Mark mark) {
    return placesByName.getOrDefault(Plain.of(mark.phrase()).text(), Set.of());
  }

  private Set<String> called(String name) {
    return placesByName.computeIfAbsent(name, n -> new TreeSet<>());
  }

  private static int held(Mark mark, List<Plain> wordings) {
    Plain phrase = Plain.of(mark.phrase());
    return wordings.stream().mapToInt(wording -> wording.countWords(phrase)).sum();
  }

  private static boolean overlap(Plain one, Plain other) {
    return one.text().contains(other.text()) || other.text().contains(one.text());
  }
}
