package crosscheck.explanation;

import crosscheck.quantity.Fit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Puts a contradiction into one plain sentence. */
public final class Sentences {

  private Sentences() {}

  /** What the sides say, and how it goes together. */
  public static String of(List<Side> sides, Fit fit) {
    List<String> told = sides.stream().map(Sentences::side).toList();
    if (sides.size() == 2 && sides.stream().allMatch(Side::hasValue)) {
      return switch (fit) {
        case CLASHES -> told.get(0) + ", but " + told.get(1);
        case STRAINS ->
            told.get(0) + ", while " + told.get(1) + ": they meet only if read charitably";
        case AGREES -> told.get(0) + ", and " + told.get(1) + ": they go together";
      };
    }
    boolean several = sides.size() > 1 || names(sides.get(0)).size() > 1;
    String what = String.join(" against ", told);
    return what
        + switch (fit) {
          case CLASHES -> several ? ": they cannot all hold" : " cannot hold";
          case STRAINS ->
              several ? ": they meet only if read charitably" : " holds only if read charitably";
          case AGREES -> several ? ": they go together" : " holds";
        };
  }

  private static String side(Side side) {
    List<String> names = names(side);
    String who = list(names);
    if (!side.hasValue()) {
      return who;
    }
    boolean several = names.size() > 1;
    String verb = side.isDerived() ? (several ? "lead to" : "leads to") : several ? "say" : "says";
    return who + " " + verb + " " + side.value().plain();
  }

  /** One, two and three. */
  private static String list(List<String> names) {
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  private static List<String> names(Side side) {
    List<String> names = new ArrayList<>();
    side.voices().stream()
        .filter(Voice::isReport)
        .map(voice -> name(voice, side.hasValue()))
        .forEach(names::add);
    String known =
        side.voices().stream()
            .filter(voice -> !voice.isReport())
            .map(Voice::says)
            .distinct()
            .collect(Collectors.joining("; "));
    if (!known.isEmpty()) {
      names.add("what is known (" + known + ")");
    }
    return names;
  }

  private static String name(Voice voice, boolean valued) {
    String reads = voice.reads().plain();
    String value = valued || reads.isEmpty() ? "" : " (" + reads + ")";
    return voice.name() + value;
  }
}
