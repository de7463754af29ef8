package crosscheck.reasoning;

import crosscheck.dossier.Dossier;
import crosscheck.verdict.Result;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** A draft and what was found out about it before any change. */
record Subject(Draft draft, Dossier dossier, Result result, FoundOut outcome) {

  private static final Reasoner REASONER = Reasoner.standard().withoutLog();
  private static final int MADE_UP = 40;
  private static final int MOST_CLAIMS_OF_A_SMALL_ONE = 20;

  /** The dossiers beside the rules, some made up by chance, and that of the five reports. */
  static List<Subject> all() {
    return All.SUBJECTS;
  }

  private static final class All {
    static final List<Subject> SUBJECTS =
        Stream.of(Draft.cases(), RandomDrafts.some(MADE_UP), List.of(Draft.facts()))
            .flatMap(Collection::stream)
            .map(Subject::of)
            .toList();
  }

  private static Subject of(Draft draft) {
    Dossier dossier = draft.dossier();
    Result result = judge(dossier);
    return new Subject(draft, dossier, result, FoundOut.of(result));
  }

  /** What this becomes by a change that is to be judged before another one; itself if by none. */
  Subject as(Draft changed) {
    return changed.root().equals(draft.root()) ? this : of(changed);
  }

  static Result judge(Draft draft) {
    return judge(draft.dossier());
  }

  static Result judge(Dossier dossier) {
    return REASONER.judge(dossier);
  }

  /** Whether every single statement of it can be tried. */
  boolean isSmall() {
    return dossier.claims().size() <= MOST_CLAIMS_OF_A_SMALL_ONE;
  }

  String name() {
    return draft.name();
  }
}
