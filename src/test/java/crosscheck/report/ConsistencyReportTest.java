package crosscheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

class ConsistencyReportTest {

  @TempDir Path temp;

  private Map<String, String> written(String name) throws IOException {
    Path folder = temp.resolve(name);
    ConsistencyReport.write(Sample.checked(), folder);
    Map<String, String> texts = new TreeMap<>();
    for (String file :
        new String[] {"report.html", "report.json", "firing-log.jsonl", "firing-log.txt"}) {
      texts.put(file, Files.readString(folder.resolve(file)));
    }
    texts.put("console", Console.text(Sample.checked(), Path.of("target"), false));
    return texts;
  }

  @Test
  @ResourceLock(Resources.LOCALE)
  @ResourceLock(Resources.TIME_ZONE)
  void theBytesAreTheSameWhateverTheMachineSpeaks() throws IOException {
    Map<String, String> here = written("here");
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(written("elsewhere")).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void linesEndAlikeEverywhere() throws IOException {
    assertThat(written("here").values()).noneMatch(text -> text.contains("\r"));
    assertThat(written("here").values()).allMatch(text -> text.endsWith("\n"));
  }
}
