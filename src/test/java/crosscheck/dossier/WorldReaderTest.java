package crosscheck.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.quantity.Kind;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorldReaderTest {

  private static final String HEAD = "crosscheck: 1\ndossier: {id: s, title: S}\n";

  @Test
  void idsAreUniqueAcrossSorts() {
    String yaml =
        HEAD
            + "names:\n  rosa: {name: Rosa}\n"
            + "events:\n  rosa: {title: a storm}\n"
            + "topics:\n  rosa: {title: a topic}\n";
    assertThat(Sample.problemsOf(yaml))
        .containsExactly(
            "inline:6:3: duplicate id `rosa`; first in inline:4:3",
            "inline:8:3: duplicate id `rosa`; first in inline:4:3");
  }

  @Test
  void refusesAQuantityThatComesAlongByItself() {
    String yaml =
        HEAD
            + "events:\n  lands: {title: landing}\n"
            + "quantities:\n  lands.time: {kind: count, title: t}\n";
    assertThat(Sample.problemsOf(yaml))
        .containsExactly("inline:6:3: duplicate id `lands.time`: it comes along with `lands`");
  }

  @Test
  void refusesPlacesInACircleOnceForEachCircle() {
    String yaml =
        HEAD
            + "places:\n"
            + "  a: {name: A, in: b}\n"
            + "  b: {name: B, in: c}\n"
            + "  c: {name: C, in: b}\n"
            + "  d: {name: D, in: d}\n";
    assertThat(Sample.problemsOf(yaml))
        .containsExactly(
            "inline:5:20: places in a circle: `b` in `c` in `b`",
            "inline:7:20: places in a circle: `d` in `d`");
  }

  @Test
  void refusesPositionsOffTheGlobe() {
    String yaml = HEAD + "places:\n  a: {name: A, position: [128.3, 51.9]}\n";
    assertThat(Sample.problemsOf(yaml))
        .containsExactly(
            "inline:4:26: latitude 128.3 is outside -90 to 90; "
                + "latitude comes first, then longitude");
  }

  @Test
  void refusesAnUnknownZone() {
    assertThat(Sample.problemsOf(HEAD + "places:\n  a: {name: A, zone: Asia/Toky}\n"))
        .containsExactly("inline:4:22: unknown zone `Asia/Toky`; did you mean `Asia/Tokyo`?");
  }

  @Test
  void refusesDanglingReferences() {
    String yaml =
        HEAD
            + """
            places:
              easthaven: {name: E, in: eastlnd, borders: [westlnd]}
              eastland: {name: El}
              westland: {name: Wl}
            names: {rosa: {name: R}}
            events:
              lands: {title: t, place: easthavn}
              report: {title: t, reports: [land, report]}
            series: {crossings: {title: t, events: [lands, lands, stormx]}}
            sequences: {sea: {events: [lands, leavs], because: b}}
            distances: {sound: {from: easthaven, to: rosa}}
            journeys:
              crossing: {title: t, departs: report, arrives: repart, legs: [sond], vehicle: roza}
            """;
    assertThat(Sample.problemsOf(yaml))
        .containsExactly(
            "inline:4:28: unknown place `eastlnd`; did you mean `eastland`?",
            "inline:4:47: unknown place `westlnd`; did you mean `westland`?",
            "inline:9:28: unknown place `easthavn`; did you mean `easthaven`?",
            "inline:10:31: `report` cannot be the report of itself",
            "inline:10:32: unknown event `land`; did you mean `lands`?",
            "inline:11:48: `lands` stands twice in the list",
            "inline:11:55: unknown event `stormx`",
            "inline:12:35: unknown event `leavs`",
            "inline:13:42: unknown place `rosa`; it stands under `names`",
            "inline:15:50: unknown event `repart`; did you mean `report`?",
            "inline:15:65: unknown distance `sond`; did you mean `sound`?",
            "inline:15:81: unknown name `roza`; did you mean `rosa`?");
  }

  @Test
  void refusesADistanceFromAPlaceToItselfAndABorderWithItself() {
    String yaml =
        HEAD + "places: {a: {name: A, borders: [a]}}\n" + "distances: {loop: {from: a, to: a}}\n";
    assertThat(Sample.problemsOf(yaml))
        .containsExactly(
            "inline:3:32: `a` cannot border itself",
            "inline:4:33: the distance of `a` from itself");
  }

  @Test
  void refusesLegsThatDoNotMeet() {
    String yaml =
        HEAD
            + """
            places: {a: {name: A}, b: {name: B}, c: {name: C}, d: {name: D}}
            distances: {ab: {from: a, to: b}, cb: {from: c, to: b}, cd: {from: c, to: d}}
            journeys:
              good: {title: t, legs: [ab, cb, cd]}
              bad: {title: t, legs: [ab, cd]}
            """;
    assertThat(Sample.problemsOf(yaml))
        .containsExactly("inline:7:30: the leg `cd` does not go on where `ab` ends");
  }

  @Test
  void eventsDistancesAndJourneysBringTheirQuantities() {
    Map<String, Quantity> quantities =
        Sample.read(Sample.statement("a", "far", "happens: lands")).dossier().quantities();
    assertThat(quantities.keySet())
        .containsExactly(
            "crossing.average-speed",
            "crossing.distance",
            "crossing.duration",
            "crossing.running-speed",
            "crossing.running-time",
            "crossing.stopping-time",
            "crossing.straight-legs",
            "lands.time",
            "leaves.time",
            "riders.count",
            "rosa.top-speed",
            "sound.straight-line",
            "storm.time");
    assertThat(quantities.get("lands.time"))
        .isEqualTo(
            new Quantity(
                "lands.time", Kind.INSTANT, "the ferry lands: time", Map.of("of", "lands")));
    assertThat(quantities.get("sound.straight-line").title())
        .isEqualTo("Westford to Easthaven: straight line");
    assertThat(quantities.get("rosa.top-speed").kind()).isEqualTo(Kind.SPEED);
    assertThat(quantities.get("crossing.running-time").kind()).isEqualTo(Kind.DURATION);
    assertThat(quantities.get("crossing.straight-legs").kind()).isEqualTo(Kind.LENGTH);
  }

  @Test
  void aJourneyIsMeasuredAlongItsRouteUnlessItSaysOtherwise() {
    String yaml = HEAD + "journeys: {a: {title: A}, b: {title: B, measured: straight-line}}\n";
    Map<String, Journey> journeys = Sample.readText(yaml).dossier().journeys();
    assertThat(journeys.get("a").isMeasuredInStraightLegs()).isFalse();
    assertThat(journeys.get("b").isMeasuredInStraightLegs()).isTrue();
    assertThat(journeys.get("a").topSpeed()).isNull();
  }

  /** February 2023 has 28 days. */
  @Test
  void aNamedDayIsOneOfTheCalendar() {
    assertThat(
            Sample.problemsOf(
                """
                crosscheck: 1
                dossier: {id: sample, title: A sample}
                days: {vote: 2023-02-30}
                """))
        .containsExactly("inline:3:14: `2023-02-30` is no date: 2023-02 has 28 days");
  }
}
