package crosscheck.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The kinds of slips, and how well the cases beside the rules cover them. */
class KindsTest {

  private final List<KindCard> kinds = RuleCatalogue.kinds();

  private static List<RuleCase> cases() {
    return RuleFiles.caseFiles().stream()
        .flatMap(file -> RuleFiles.cases(file).stream())
        .filter(one -> one.kind() != null)
        .toList();
  }

  @Test
  void theCatalogueCountsWhatStandsBesideTheRules() {
    assertThat(kinds.stream().map(KindCard::kind))
        .containsExactlyElementsOf(RuleFiles.kinds().keySet());
    assertThat(kinds.stream().mapToInt(KindCard::cases).sum()).isEqualTo(cases().size());
    for (KindCard kind : kinds) {
      List<RuleCase> own = cases().stream().filter(one -> kind.kind().equals(one.kind())).toList();
      assertThat(kind.cases()).as(kind.kind()).isEqualTo(own.size());
      assertThat(own).allSatisfy(one -> assertThat(kind.rules()).containsKey(one.rule()));
    }
  }

  @Test
  void everyKindIsTriedWithSpeakingAndSilentCasesAlike() {
    assertThat(cases()).hasSizeGreaterThanOrEqualTo(150);
    for (KindCard kind : kinds) {
      int speaking = kind.cases("speaks");
      int silent = kind.cases("silent");
      assertThat(speaking).as(kind.kind()).isPositive();
      assertThat(silent).as(kind.kind()).isBetween(speaking / 2, 2 * speaking);
    }
  }
}
