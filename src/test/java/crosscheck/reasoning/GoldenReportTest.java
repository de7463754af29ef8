package crosscheck.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.dossier.DossierReader;
import crosscheck.dossier.Ground;
import crosscheck.verdict.Clash;
import crosscheck.verdict.Finding;
import crosscheck.verdict.Judgement;
import crosscheck.verdict.Remark;
import crosscheck.verdict.Repair;
import crosscheck.verdict.Result;
import crosscheck.verdict.Verdict;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the rules find in each dossier stands in a file, so that a change shows its effect as a diff
 * of findings. After a change that is meant, {@code mvn test -Dtest=GoldenReportTest
 * -Dcrosscheck.golden=write} writes the files anew; read the diff before committing it.
 */
class GoldenReportTest {

  private static final Path GOLDEN = Path.of("src", "test", "resources", "crosscheck", "golden");

  static List<Path> dossiers() {
    return Dossiers.files();
  }

  @ParameterizedTest
  @MethodSource("dossiers")
  void findingsAreThoseOfTheGoldenFile(Path facts) throws Exception {
    String found = text(Reasoner.standard().check(DossierReader.read(facts, null).dossier()));
    Path golden = GOLDEN.resolve(Dossiers.name(facts) + ".txt");
    if ("write".equals(System.getProperty("crosscheck.golden"))) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, found);
    }
    assertThat(found).isEqualTo(Files.readString(golden));
  }

  private static String text(Result result) {
    List<String> paragraphs = new ArrayList<>();
    result.findings().forEach(finding -> paragraphs.add(text(finding)));
    for (Verdict verdict : Verdict.values()) {
      paragraphs.add(text(result, verdict));
    }
    return String.join("\n", paragraphs);
  }

  private static String text(Finding finding) {
    StringBuilder text = new StringBuilder(finding.id() + "\n");
    for (Clash clash : finding.clashes()) {
      text.append("  set: ").append(ids(clash.grounds())).append("\n");
      text.append("    by ").append(String.join(", ", clash.rules())).append("\n");
    }
    for (Clash clash : finding.consequences()) {
      text.append("  goes with it: ").append(ids(clash.grounds())).append("\n");
    }
    for (Repair repair : finding.repairs()) {
      text.append("  repair: ").append(repair.text()).append("\n");
    }
    for (Remark remark : finding.remarks()) {
      text.append("  remark: ")
          .append(remark.ground())
          .append(": ")
          .append(remark.text())
          .append("\n");
    }
    return text.toString();
  }

  private static String text(Result result, Verdict verdict) {
    return result.judgements().values().stream()
        .filter(judgement -> judgement.verdict() == verdict)
        .map(GoldenReportTest::text)
        .collect(Collectors.joining("", verdict.word() + " " + result.count(verdict) + "\n", ""));
  }

  private static String text(Judgement judgement) {
    return "  " + judgement.statement().id() + ": " + judgement.reason() + "\n";
  }

  private static String ids(Collection<Ground> grounds) {
    return grounds.stream().map(Ground::id).collect(Collectors.joining(", "));
  }
}
