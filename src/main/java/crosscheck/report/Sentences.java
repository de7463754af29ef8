package crosscheck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Puts a contradiction into one plain sentence. */
final class Sentences {

  private Sentences() {}

  /** What the sides say, and that it does not go together. */
  static String of(List<Side> sides, boolean conflict) {
    List<String> told = sides.stream().map(Sentences::side).toList();
    if (sides.size() == 2 && sides.stream().allMatch(Side::hasValue)) {
      return conflict
          ? told.get(0) + ", but " + told.get(1)
          : told.get(0) + ", while " + told.get(1) + ": they meet only if read charitably";
    }
    boolean several = sides.size() > 1 || names(sides.get(0)).size() > 1;
    String what = String.join(" against ", told);
    if (several) {
      return what + (conflict ? ": they cannot all hold" : ": they meet only if read charitably");
    }
    return what + (conflict ? " cannot hold" : " holds only if read charitably");
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
