import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;

/** What a bare program would do: parses a dossier and the records it names, and counts. */
public final class BareParser {

  private BareParser() {}

  public static void main(String[] args) throws Exception {
    Path facts = Path.of(args[0]);
    Map<String, Object> dossier = new Yaml().load(Files.readString(facts));
    int records = 0;
    for (Object source : (List<?>) dossier.get("sources")) {
      Object record = ((Map<?, ?>) source).get("record");
      if (record != null) {
        Map<String, Object> read = new Yaml().load(Files.readString(facts.resolveSibling(record.toString())));
        records += read.isEmpty() ? 0 : 1;
      }
    }
    System.out.printf("%d statements, %d records%n", ((List<?>) dossier.get("statements")).size(), records);
  }
}
