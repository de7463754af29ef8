package crosscheck.explanation;

import crosscheck.dossier.Claim;
import crosscheck.dossier.Dossier;
import crosscheck.dossier.Ground;
import crosscheck.dossier.Mood;
import crosscheck.dossier.Origin;
import crosscheck.dossier.Source;
import crosscheck.dossier.Stance;
import crosscheck.dossier.Statement;
import crosscheck.quantity.UnreadableException;
import crosscheck.quantity.reading.Figure;
import crosscheck.quantity.reading.FigureReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells who speaks in a dossier. */
public final class Voices {

  private final Dossier dossier;
  private final Titles titles;
  private final Values values;

  public Voices(Dossier dossier, Titles titles, Values values) {
    this.dossier = dossier;
    this.titles = titles;
    this.values = values;
  }

  /** Every voice of these grounds, what is known of the world as one voice at the end. */
  public List<Voice> of(Collection<Ground> grounds) {
    List<Voice> voices = new ArrayList<>();
    grounds.forEach(ground -> ground.voices().forEach(statement -> voices.add(of(statement))));
    List<Ground> world = grounds.stream().filter(ground -> ground.voices().isEmpty()).toList();
    if (!world.isEmpty()) {
      voices.add(world(world));
    }
    return voices;
  }

  private Voice world(List<Ground> grounds) {
    String says =
        grounds.stream().map(Ground::id).map(titles::ofKnown).collect(Collectors.joining("; "));
    return new Voice(Voice.Sort.WORLD, grounds.get(0).id(), "", 0, "", says, "", Told.NOTHING);
  }

  /** One statement of a report, or one piece of background knowledge. */
  public Voice of(Statement statement) {
    return new Voice(
        statement.isKnowledge() ? Voice.Sort.BACKGROUND : Voice.Sort.REPORT,
        statement.id(),
        statement.isKnowledge() ? "" : statement.source(),
        statement.paragraph(),
        wording(statement),
        statement.says(),
        origin(statement),
        reads(statement));
  }

  /** The words of a conversion alone, though a hedge before the whole holds for it as well. */
  private String wording(Statement statement) {
    return dossier.claims().get(statement.id()) instanceof Claim.Value value
            && value.converts() != null
        ? conversion(statement.wording(), value).orElse(statement.wording())
        : statement.wording();
  }

  private static Optional<String> conversion(String wording, Claim.Value value) {
    try {
      return FigureReader.standard().read(wording, value.kind()).stream()
          .filter(figure -> figure.conversion() && figure.readings().equals(value.readings()))
          .findFirst()
          .map(Figure::text);
    } catch (UnreadableException e) {
      return Optional.empty(); // the curator has set the value
    }
  }

  private Told reads(Statement statement) {
    Claim claim = dossier.claims().get(statement.id());
    return claim == null ? Told.NOTHING : values.of(claim);
  }

  private String origin(Statement statement) {
    if (statement.isKnowledge()) {
      String cite = statement.note();
      return cite == null ? "" : cite;
    }
    String told = originName(statement);
    String denied = statement.stance() == Stance.DENIED ? ", denied" : "";
    String expected = statement.mood() == Mood.EXPECTED ? ", expected" : "";
    return told + denied + expected;
  }

  /** The name of whom a statement goes back to. */
  public String originName(Statement statement) {
    Source source = dossier.sources().get(statement.source());
    if (source == null || source.ownVoice().equals(statement.origin())) {
      return "own voice";
    }
    return source.origins().stream()
        .filter(origin -> origin.id().equals(statement.origin()))
        .map(Origin::name)
        .findFirst()
        .orElse(statement.origin());
  }

  /** The name of an origin, whichever source names it; a source may speak in its own voice. */
  public String originName(String id) {
    for (Source source : dossier.sources().values()) {
      if (source.ownVoice().equals(id)) {
        return source.article() + "'s own voice";
      }
      for (Origin origin : source.origins()) {
        if (origin.id().equals(id)) {
          return origin.name();
        }
      }
    }
    return id;
  }
}
