package crosscheck.report.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import crosscheck.dossier.Location;
import crosscheck.explanation.Side;
import crosscheck.explanation.Step;
import crosscheck.explanation.Voice;
import crosscheck.report.account.Contradiction;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Derivations as SARIF's code flows (3.36): one for each minimal set, in it one thread for each
 * side, from the wordings to the value that met the other side's. A step that is derived stands
 * where the first statement below it does, as programs that show flows want a place for each.
 */
final class SarifFlows {

  /** A finding may have hundreds of sets; nobody follows so many, and each is in report.json. */
  private static final int MOST = 20;

  private final SarifPlaces places;
  private final Location otherwise;

  /** Flows of one finding; {@code otherwise} is the place of what has none. */
  SarifFlows(SarifPlaces places, Location otherwise) {
    this.places = places;
    this.otherwise = otherwise;
  }

  /** The flows of the first sets that take a derivation or several premises to show. */
  ArrayNode of(List<Contradiction> sets) {
    return JsonText.array(
        sets.stream().filter(SarifFlows::isDerived).limit(MOST).toList(), this::flow);
  }

  private static boolean isDerived(Contradiction set) {
    return !set.premises().isEmpty() || set.sides().stream().anyMatch(Side::isDerived);
  }

  private ObjectNode flow(Contradiction set) {
    ObjectNode flow = JsonText.object();
    flow.set("message", SarifText.message(set.detail()));
    ArrayNode threads = flow.putArray("threadFlows");
    if (set.premises().isEmpty()) {
      set.sides().forEach(side -> threads.add(thread(side)));
    } else {
      threads.add(proof(set));
    }
    return flow;
  }

  private ObjectNode thread(Side side) {
    ObjectNode thread = JsonText.object().put("id", side.letter());
    thread.set("message", SarifText.message(side.letter() + ": " + side.value()));
    ArrayNode locations = thread.putArray("locations");
    Step step = side.step();
    if (step == null) {
      side.voices().forEach(voice -> add(locations, voice, voice.line(), 0));
    } else {
      walk(locations, step, 0);
    }
    return thread;
  }

  /** Everything that has no common solution, the statements first. */
  private ObjectNode proof(Contradiction set) {
    ObjectNode thread = JsonText.object();
    ArrayNode locations = thread.putArray("locations");
    set.members().forEach(voice -> add(locations, voice, voice.line(), 1));
    set.premises().forEach(premise -> add(locations, otherwise, premise, 0));
    return thread;
  }

  private void walk(ArrayNode locations, Step step, int depth) {
    step.from().forEach(from -> walk(locations, from, depth + 1));
    String value = step.title() + ": " + step.value();
    step.voices()
        .forEach(
            voice ->
                add(
                    locations,
                    voice,
                    step.isDerived() ? voice.line() : voice.line() + ": " + value,
                    step.isDerived() ? depth + 1 : depth));
    if (step.isDerived()) {
      Location at = below(step).flatMap(v -> places.of(v).stream()).findFirst().orElse(otherwise);
      add(locations, at, value + " (" + step.relation() + "), by " + step.rule(), depth);
    }
  }

  private static Stream<Voice> below(Step step) {
    return Stream.concat(step.voices().stream(), step.from().stream().flatMap(SarifFlows::below));
  }

  private void add(ArrayNode locations, Voice voice, String text, int depth) {
    Optional<Location> at = places.of(voice);
    add(locations, at.orElse(otherwise), text, depth);
  }

  private static void add(ArrayNode locations, Location at, String text, int depth) {
    ObjectNode node = JsonText.object();
    node.set("location", SarifText.location(at, text));
    locations.add(node.put("nestingLevel", depth));
  }
}
