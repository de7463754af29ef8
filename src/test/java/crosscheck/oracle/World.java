package crosscheck.oracle;

import crosscheck.quantity.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What there is to speak of in a generated dossier, and what is true of it. In kilometres, tonnes,
 * minutes and km/h; instants in minutes since {@link #START}.
 */
final class World {

  /** Day of May 2024 that instants are counted from. */
  static final int START = 6;

  /** One quantity and its true value. */
  record Slot(String quantity, Kind kind, double truth) {

    /** Id of the event whose instant it is. */
    String event() {
      return quantity.substring(0, quantity.lastIndexOf('.'));
    }
  }

  private static final int DAY = 24 * 60;
  private static final int LAST_MINUTE = 8 * DAY;
  private static final double STOPS = 1.0;

  private final List<Integer> truths;
  private int next;
  private final Map<String, List<String>> sections = new TreeMap<>();
  private final List<Slot> slots = new ArrayList<>();

  private World(List<Integer> truths) {
    this.truths = truths;
  }

  /** A world for dossiers of a family. */
  static World of(Plan plan) {
    World world = new World(plan.truths());
    switch (plan.family()) {
      case LINEAR -> world.linear();
      case PRODUCT -> world.trips(world.draw(1, 4), world.draw(0, 2) == 0);
      case TEMPORAL -> world.events(world.draw(2, 12));
      case MIXED -> world.mixed();
    }
    return world;
  }

  List<Slot> slots() {
    return slots;
  }

  /** The sections of the dossier before its statements. */
  String yaml() {
    StringBuilder text = new StringBuilder();
    sections.forEach(
        (name, entries) -> {
          text.append(name).append(":\n");
          entries.forEach(entry -> text.append("  ").append(entry).append('\n'));
        });
    return text.toString();
  }

  private int draw(int from, int to) {
    return from + truths.get(next++ % truths.size()) % (to - from + 1);
  }

  private void linear() {
    if (draw(0, 1) == 0) {
      legs(draw(1, 4));
    }
    plain("x", Kind.LENGTH, draw(2, 10), 900);
    plain("m", Kind.MASS, draw(0, 3), 400);
  }

  private void mixed() {
    legs(draw(1, 3));
    trips(draw(1, 2), true);
    events(draw(1, 4));
    plain("x", Kind.LENGTH, draw(0, 3), 900);
  }

  private void plain(String prefix, Kind kind, int count, int most) {
    for (int i = 0; i < count; i++) {
      add("quantities", prefix + i + ": {kind: " + kind.word() + ", title: a thing}");
      slots.add(new Slot(prefix + i, kind, draw(5, most)));
    }
  }

  private void legs(int count) {
    int[] lengths = IntStream.range(0, count).map(i -> draw(30, 600)).toArray();
    for (int i = 0; i <= count; i++) {
      add("places", "p%d: {name: Place %d}".formatted(i, i));
    }
    for (int i = 0; i < count; i++) {
      add("distances", "d%d: {from: p%d, to: p%d}".formatted(i, i, i + 1));
      slots.add(new Slot("d" + i + ".straight-line", Kind.LENGTH, lengths[i]));
    }
    List<String> all = IntStream.range(0, count).mapToObj(i -> "d" + i).toList();
    int whole = IntStream.of(lengths).sum();
    way("flight", all, whole, whole, "measured: straight-line");
    way("return", List.of("d0", "d0"), 2 * lengths[0], 2 * lengths[0], "measured: straight-line");
    way("road", all, whole, whole * (1 + draw(0, 50) / 100.0), "measured: route");
  }

  private void way(String id, List<String> legs, double straight, double route, String measured) {
    add("journeys", "%s: {title: A way, legs: %s, %s}".formatted(id, legs, measured));
    slots.add(new Slot(id + ".straight-legs", Kind.LENGTH, straight));
    slots.add(new Slot(id + ".distance", Kind.LENGTH, route));
  }

  private void trips(int count, boolean dated) {
    for (int i = 0; i < Math.min(2, count); i++) {
      add("names", "v%d: {name: Vehicle %d}".formatted(i, i));
      slots.add(new Slot("v" + i + ".top-speed", Kind.SPEED, draw(130, 260)));
    }
    for (int i = 0; i < count; i++) {
      trip("trip" + i, "vehicle: v" + i % 2, dated);
    }
  }

  private void trip(String id, String vehicle, boolean dated) {
    int speed = draw(30, 120);
    int minutes = draw(60, 900);
    double distance = Math.round(speed * minutes / 60.0);
    double stops = draw(0, 1) == 0 ? 0 : draw(10, 90) * STOPS;
    double whole = minutes + stops;
    slots.add(new Slot(id + ".distance", Kind.LENGTH, distance));
    slots.add(new Slot(id + ".duration", Kind.DURATION, whole));
    slots.add(new Slot(id + ".average-speed", Kind.SPEED, distance / whole * 60));
    slots.add(new Slot(id + ".running-speed", Kind.SPEED, distance / minutes * 60));
    slots.add(new Slot(id + ".running-time", Kind.DURATION, minutes));
    String ends = "";
    if (dated) {
      int departure = draw(0, LAST_MINUTE - DAY);
      ends = ", departs: %s-leaves, arrives: %s-comes".formatted(id, id);
      event(id + "-leaves", departure, "");
      event(id + "-comes", departure + whole, "");
    }
    add("journeys", "%s: {title: A trip, %s%s}".formatted(id, vehicle, ends));
  }

  private void event(String id, double minute, String more) {
    add("events", "%s: {title: It happens%s}".formatted(id, more));
    slots.add(new Slot(id + ".time", Kind.INSTANT, minute));
  }

  private void events(int count) {
    List<Slot> own = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      event("e" + i, draw(0, LAST_MINUTE - 1), "");
      own.add(slots.get(slots.size() - 1));
    }
    if (draw(0, 1) == 0) {
      event("news", own.get(0).truth() + draw(1, 170), ", reports: [e0]");
    }
    if (count > 3 && draw(0, 1) == 0) {
      List<String> ordered =
          own.stream().limit(3).sorted(Comparator.comparing(Slot::truth)).map(Slot::event).toList();
      add("sequences", "row: {events: %s, because: it cannot be otherwise}".formatted(ordered));
    }
  }

  private void add(String section, String entry) {
    sections.computeIfAbsent(section, name -> new ArrayList<>()).add(entry);
  }
}
