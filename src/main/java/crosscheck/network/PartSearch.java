package crosscheck.network;

import crosscheck.dossier.Ground;
import crosscheck.network.Search.Shortfall;
import crosscheck.quantity.Fit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Looks for the contradictions of one part: of its charitable readings, then of its plain ones. */
final class PartSearch {

  /** Comparisons of a hopeless dossier show thousands of sets; the smallest are made minimal. */
  private static final int MOST_SEEDS = 800;

  private final Part part;
  private final Constraints constraints;
  private final Shown shown;
  private final Effort effort;
  private final Experience before;
  private final Experience learnt;
  private final List<Contradiction> found = new ArrayList<>();
  private Optional<Shortfall> shortfall = Optional.empty();

  PartSearch(Part part, Shown shown, Effort effort, Experience before, Experience learnt) {
    this.before = before;
    this.learnt = learnt;
    this.part = part;
    this.constraints = part.constraints();
    this.shown = shown;
    this.effort = effort;
    List<BitSet> seeds =
        shown.sets().keySet().stream().flatMap(set -> part.numbers(set).stream()).toList();
    List<BitSet> clashes = search(Fit.CLASHES, seeds);
    clashes.forEach(set -> add(set, Fit.CLASHES));
    if (effort.strainMembers() > 0) {
      search(Fit.STRAINS, seeds).stream()
          .filter(set -> clashes.stream().noneMatch(c -> HittingSets.contains(set, c)))
          .forEach(set -> add(set, Fit.STRAINS));
    }
  }

  List<Contradiction> contradictions() {
    return found;
  }

  /** What may be missing, the worst first. */
  Optional<Shortfall> shortfall() {
    return shortfall;
  }

  private List<BitSet> search(Fit fit, List<BitSet> seeds) {
    Asked asked = new Asked(part, fit, seeds, effort.forConflictsOnly());
    Found answer = before.found(asked).orElseGet(() -> look(fit, seeds));
    learnt.note(asked, answer);
    if (!answer.all() || answer.undecided()) {
      shortfall = shortfall.or(() -> Optional.of(missing(answer, fit)));
    }
    return answer.sets();
  }

  /**
   * Everything that a search depends on.
   *
   * @param seeds the sets it starts from
   */
  record Asked(Part part, Fit fit, List<BitSet> seeds, Effort effort) {}

  /**
   * What a search has come to.
   *
   * @param sets the minimal sets that contradict themselves
   * @param all whether nothing was left out of account
   * @param undecided whether some question had no answer
   */
  record Found(List<BitSet> sets, boolean all, boolean undecided) {}

  private Shortfall missing(Found answer, Fit fit) {
    TreeSet<String> quantities = new TreeSet<>(constraints.quantities().keySet());
    return new Shortfall(part.named(part.all()), quantities, answer.undecided(), fit);
  }

  private Found look(Fit fit, List<BitSet> seeds) {
    Questions questions = new Questions(constraints, latitude(fit), effort, before, learnt);
    MinimalContradictions search = new MinimalContradictions(questions, effort.questions());
    before.minimal(latitude(fit), constraints).forEach(search::know);
    Parallels.of(constraints, latitude(fit)).forEach(search::startFrom);
    seeds.stream().limit(MOST_SEEDS).forEach(search::startFrom);
    search.search(part.tying());
    search.search(part.all());
    boolean all = search.isComplete() && seeds.size() <= MOST_SEEDS;
    search.found().forEach(set -> learnt.noteMinimal(latitude(fit), constraints, set));
    return new Found(search.found(), all, questions.hadNoAnswer());
  }

  private static Latitude latitude(Fit fit) {
    return fit == Fit.CLASHES ? Latitude.CHARITABLE : Latitude.PLAIN;
  }

  private boolean isWorthTelling(SortedSet<Ground> members, Fit fit) {
    long statements = members.stream().filter(ground -> !ground.isKnowledge()).count();
    return fit == Fit.CLASHES || statements <= effort.strainMembers();
  }

  private void add(BitSet set, Fit fit) {
    SortedSet<Ground> members = part.named(set);
    if (!members.isEmpty() && !shown.shows(members, fit) && isWorthTelling(members, fit)) {
      found.add(shown(part.restrictedTo(members), fit));
    }
  }

  private Contradiction shown(Part contradictory, Fit fit) {
    Latitude latitude = latitude(fit);
    Contradiction contradiction =
        before
            .shown(latitude, contradictory)
            .orElseGet(() -> Premises.of(contradictory, latitude, effort).show(fit));
    learnt.note(latitude, contradictory, contradiction);
    return contradiction;
  }
}
