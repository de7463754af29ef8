package crosscheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.dossier.Claim;
import crosscheck.verdict.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormatTest {

  @Test
  void theWordsThatAskForThem() {
    assertThat(Arrays.stream(Format.values()).map(Format::word))
        .containsExactly(
            "text", "json", "html", "sarif", "junit", "csv", "claimreview", "annotations");
    assertThat(Arrays.stream(Format.values()).map(Format::fileName)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource
  @ResourceLock(Resources.LOCALE)
  @ResourceLock(Resources.TIME_ZONE)
  void theBytesAreTheSameWhateverTheMachineSpeaks(Format format) {
    String here = format.of(Sample.checked());
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(format.of(Sample.checked())).isEqualTo(here).endsWith("\n");
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  /** SARIF tells of statements by their wordings, the others by their ids. */
  @ParameterizedTest
  @EnumSource(names = {"JSON", "SARIF", "JUNIT", "CSV", "CLAIMREVIEW", "ANNOTATIONS"})
  void noConflictingStatementIsLeftOut(Format format) {
    String told = format.of(Sample.checked());
    Result result = Sample.result();
    for (Claim claim : result.dossier().claims().values()) {
      String id = claim.ground().id();
      boolean conflicting = result.conflicts().stream().anyMatch(f -> f.statements().contains(id));
      String wording = claim.ground().voices().get(0).wording();
      if (conflicting) {
        assertThat(told).contains(format == Format.SARIF ? wording : id);
      }
    }
  }

  @Test
  void onlyTestCasesAreToldStrictly() {
    for (Format format : Format.values()) {
      boolean same = format.of(Sample.checked(), true).equals(format.of(Sample.checked(), false));
      assertThat(same).as(format.word()).isEqualTo(format != Format.JUNIT);
    }
    // both of g-on-board and p-on-board besides the seven that conflict
    assertThat(Format.JUNIT.of(Sample.checked(), true)).contains("failures=\"9\"");
  }

  @Test
  void textHasNoColoursAndAtMostAHundredColumns() {
    String text = Format.TEXT.of(Sample.checked());
    assertThat(text).contains("CONFLICT 1: The skipper").doesNotContain("\u001b");
    assertThat(text.lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 100);
  }

  @Test
  void theVersionIsThatOfTheBuild() throws IOException {
    assertThat(Files.readString(Path.of("pom.xml")))
        .contains("<artifactId>crosscheck</artifactId>\n  <version>" + Tool.VERSION + "</version>");
  }
}
