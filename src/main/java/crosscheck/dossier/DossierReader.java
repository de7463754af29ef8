package crosscheck.dossier;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads a dossier and checks it: every error at once, each with file, line and column. Only a
 * dossier without errors is returned.
 */
public final class DossierReader {

  /** The file name that errors in a text without a file are given. */
  public static final String INLINE = "inline";

  private final DossierFolder folder;
  private final @Nullable Path articles;
  private final Problems problems;
  private final Register register;

  private DossierReader(DossierFolder folder, @Nullable Path articles, Problems problems) {
    this.folder = folder;
    this.articles = articles;
    this.problems = problems;
    this.register = new Register(problems);
  }

  /**
   * Reads a dossier from its file.
   *
   * @param factsYaml the file; its folder holds the records that it names
   * @param articles folder of the original texts; null if there is none
   * @throws DossierException with every error, if there is any
   */
  public static Loaded read(Path factsYaml, @Nullable Path articles) throws DossierException {
    Problems problems = new Problems();
    TextFile file = new TextFile(DossierFolder.slashed(factsYaml), problems);
    Optional<Node.Fields> root = file.readYaml(factsYaml);
    DossierFolder folder = DossierFolder.around(factsYaml);
    return new DossierReader(folder, articles, problems).load(root);
  }

  /**
   * Reads a dossier from a text.
   *
   * @param yaml the text, in the format of a dossier file
   * @param folder folder of the records that it names
   * @throws DossierException with every error, if there is any
   */
  public static Loaded readText(String yaml, Path folder) throws DossierException {
    Problems problems = new Problems();
    Optional<Node.Fields> root = new TextFile(INLINE, problems).parse(yaml);
    return new DossierReader(new DossierFolder(folder, ""), null, problems).load(root);
  }

  private Loaded load(Optional<Node.Fields> tree) throws DossierException {
    if (tree.isEmpty()) {
      problems.refuseIfAny();
    }
    Node.Fields root = tree.orElseThrow();
    new StructureCheck(problems).check(root, Schema.dossier());
    Versions versions = versions(root);
    SortedMap<String, Article> sources = versions.linked();
    World world = new WorldReader(register, problems).read(root);
    StatementsReader reader = new StatementsReader(sources, register, problems);
    List<Entry> entries = reader.entries(root);
    List<SetAside> setAside = reader.setAside(root);
    ClaimReader told = new ClaimReader(world, TellerZones.of(entries), register, problems);
    SortedMap<String, Claim> claims = claims(told, entries);
    List<Waiver> waivers = new WaiversReader(register, problems, claims).read(root);
    List<Correction> corrections =
        new CorrectionsReader(versions, register, problems).read(entries);
    SortedMap<String, Paragraphs> texts = new ArticleTexts(articles, problems).read(sources);
    Anchors anchors = new AnchorCheck(sources, texts, problems).check(entries, setAside);
    SortedMap<String, List<Mark>> marks = marks(world).marks(sources, texts);
    problems.refuseIfAny();
    Dossier dossier =
        Assembly.of(
            root, sources, world.with(told.moving()), claims, setAside, waivers, corrections);
    return new Loaded(dossier, anchors, new CoverageCount(world, dossier).of(marks));
  }

  private MarksCheck marks(World world) {
    return new MarksCheck(new MarkFinder(world.places().values()), problems);
  }

  private Versions versions(Node.Fields root) {
    SortedMap<String, Article> sources = new SourcesReader(folder, register, problems).read(root);
    return new VersionsReader(sources, register, problems).read();
  }

  private SortedMap<String, Claim> claims(ClaimReader reader, List<Entry> entries) {
    SortedMap<String, Claim> claims = new TreeMap<>();
    for (Entry entry : entries) {
      reader.read(entry).forEach(claim -> claims.putIfAbsent(claim.ground().id(), claim));
    }
    ConversionCheck conversions = new ConversionCheck(problems);
    for (Entry entry : entries) {
      conversions.check(entry, claims);
    }
    return claims;
  }
}
