package crosscheck.report.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import crosscheck.report.Checked;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StatementTableTest {

  private static List<Map<String, String>> rows(Checked checked) throws IOException {
    try (MappingIterator<Map<String, String>> rows =
        new CsvMapper()
            .readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader())
            .readValues(StatementTable.of(checked))) {
      return rows.readAll();
    }
  }

  @Test
  void aRowForEachStatement() {
    assertThat(StatementTable.of(Tram.checked()).split("\r\n"))
        .hasSize(9)
        .startsWith(
            "\"statement\",\"source\",\"paragraph\",\"wording\",\"says\",\"verdict\",\"reason\","
                + "\"findings\",\"waived\",\"missing\",\"tolerance\",\"breaking\",\"location\"",
            "\"crew\",\"b\",4,\"9 drivers\",\"Nine drivers took turns.\",\"unchecked\",\"nothing in"
                + " the dossier, and no rule, says anything else of crew\",\"\",\"\",\"How many"
                + " were there: Crew?\",\"\",\"\",\"inline:29:3\"",
            "\"riders-a\",\"a\",3,\"47 riders\",\"There were 47 riders.\",\"strained\",\"cannot all"
                + " hold together with riders-b\",\"strain:riders\",\"\",\"\",\"0.60\",\"\","
                + "\"inline:25:3\"");
  }

  @Test
  void whatWasSupersededHasItsRow() throws IOException {
    assertThat(rows(Tram.revised()))
        .filteredOn(row -> "superseded".equals(row.get("verdict")))
        .extracting(row -> row.get("statement") + ": " + row.get("reason"))
        .containsExactly(
            "plan: an expectation, superseded by crew", "stops-b: superseded by stops-c");
  }

  @Test
  void whatAnyCsvReaderReads() throws IOException {
    Map<String, String> way = rows(Tram.checked()).get(7);
    assertThat(way)
        .containsEntry("statement", "way")
        .containsEntry("findings", "conflict:tram.top-speed")
        .containsEntry("waived", "")
        // (480 - 5 f) / (4 + f / 2) = 100 + 5 f at f = 1.0312, rounded up
        .containsEntry("tolerance", "1.04");
    assertThat(rows(Tram.on(Tram.WAIVED)).get(7))
        .containsEntry("waived", "the works were asked (the desk, until 2024-06-30)")
        .containsEntry("verdict", "conflicting");
    // as they are printed, 12 and 12 go together without any margin
    assertThat(rows(Tram.checked()).get(3)).containsEntry("breaking", "0");
  }

  @Test
  void hostileTextIsNoFormulaNoRowAndNoControl() throws IOException {
    String csv = StatementTable.of(Hostile.checked());
    assertThat(csv.split("\r\n")).hasSize(9).noneMatch(line -> line.contains("\n"));
    assertThat(csv)
        .contains(",\"'=\"\"quoted\"\" {0} [link](evil:x) ]]> </script><b>&amp;\uFFFD -two\uFFFD");
    assertThat(rows(Hostile.checked()).get(7).get("says")).startsWith("'=\"quoted\" {0}");
  }

  @Test
  void everySignThatStartsAFormulaIsKeptFromIt() throws IOException {
    for (String start : List.of("=", "+", "-", "@", "＝", "＋", "－", "＠")) {
      Checked checked = Tram.with("says: It went 480 km.", "says: '" + start + "SUM(A1)'");
      assertThat(rows(checked).get(7)).containsEntry("says", "'" + start + "SUM(A1)");
    }
    Checked blank = Tram.with("says: It went 480 km.", "says: \"\\t =SUM(A1)\"");
    assertThat(rows(blank).get(7)).containsEntry("says", "'=SUM(A1)");
    Checked inside = Tram.with("says: It went 480 km.", "says: a = b");
    assertThat(rows(inside).get(7)).containsEntry("says", "a = b");
  }
}
