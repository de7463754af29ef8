package crosscheck.reasoning;

import com.fasterxml.jackson.annotation.JsonProperty;
import crosscheck.dossier.Dossier;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A case that stands beside a rule: a small dossier, and what the rule makes of it.
 *
 * @param rule name of the rule
 * @param side on which side of the rule's limit it lies
 * @param kind which kind of slip it stands for, one of {@code kinds.yaml}; null for none of them
 * @param because the arithmetic, by hand
 * @param yaml the dossier, as {@link Inline} has it
 * @param expect what the rule contributes
 * @param between ids of all statements that meet, background knowledge aside; for a remark first
 *     the statement it is about, then those that its text names
 * @param besides rules that may have findings of their own in this dossier
 * @param alsoBy rules that lead to the same by themselves
 */
record RuleCase(
    String rule,
    @JsonProperty("case") Side side,
    @Nullable String kind,
    String because,
    @JsonProperty("dossier") String yaml,
    Expect expect,
    List<String> between,
    List<String> besides,
    @JsonProperty("also-by") List<String> alsoBy) {

  /** The side of the limit. */
  enum Side {
    /** Just inside: no accusation. */
    @JsonProperty("silent")
    SILENT,
    /** Just outside. */
    @JsonProperty("speaks")
    SPEAKS,
    /** The same told less exactly: no accusation, or a strain at most. */
    @JsonProperty("coarse")
    COARSE
  }

  /** What a rule can contribute. */
  enum Expect {
    @JsonProperty("conflict")
    CONFLICT,
    @JsonProperty("strain")
    STRAIN,
    @JsonProperty("agreement")
    AGREEMENT,
    @JsonProperty("remark")
    REMARK,
    @JsonProperty("nothing")
    NOTHING
  }

  RuleCase {
    between = between == null ? List.of() : List.copyOf(between);
    besides = besides == null ? List.of() : List.copyOf(besides);
    alsoBy = alsoBy == null ? List.of() : List.copyOf(alsoBy);
  }

  /** Name of the case for people. */
  String title() {
    return rule + ", " + side.name().toLowerCase(Locale.ROOT);
  }

  /** The dossier to judge. */
  Dossier dossier() {
    return Inline.dossier(yaml);
  }
}
