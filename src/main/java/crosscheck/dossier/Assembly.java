package crosscheck.dossier;

import crosscheck.place.Gazetteer;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Puts a dossier together from its parts, all of which have been checked. */
final class Assembly {

  private Assembly() {}

  static Dossier of(
      Node.Fields root,
      SortedMap<String, Article> articles,
      World world,
      SortedMap<String, Claim> claims,
      List<SetAside> setAside,
      List<Waiver> waivers,
      List<Correction> corrections) {
    Revisions revisions = Revisions.of(corrections, claims);
    Node.Fields head = root.fields("dossier");
    SortedMap<String, Source> sources = new TreeMap<>();
    articles.forEach((id, article) -> sources.put(id, article.source()));
    return new Dossier(
        head.text("id").orElse(""),
        head.text("title").orElse(""),
        head.text("about").orElse(""),
        sources,
        new Gazetteer(world.places().values()),
        world.names(),
        world.events(),
        world.series(),
        world.sequences(),
        world.distances(),
        world.journeys(),
        world.quantities(),
        world.topics(),
        world.days(),
        claims,
        setAside,
        waivers,
        revisions);
  }
}
