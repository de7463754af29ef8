package crosscheck.report.account;

import crosscheck.dossier.Claim;
import crosscheck.dossier.Correction;
import crosscheck.explanation.Titles;
import crosscheck.explanation.Values;
import crosscheck.explanation.Voice;
import crosscheck.explanation.Voices;
import crosscheck.report.account.CorrectionTold.Piece.Sort;
import crosscheck.verdict.Corrected;
import crosscheck.verdict.Corrected.Kind;
import crosscheck.verdict.Corrected.Outcome;
import crosscheck.verdict.Result;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a later version of an article has taken back, and what became of contradictions by it.
 *
 * @param correction the later version and the one before
 * @param items what is told of it, in this order
 */
public record CorrectionTold(Correction correction, List<Item> items) {

  /**
   * One thing that is told.
   *
   * @param label what sort of thing: replaced, withdrawn, resolves, makes, leaves ...
   */
  public record Item(String label, List<Piece> pieces) {

    /** All of it in words. */
    public String text() {
      return String.join("", pieces.stream().map(Piece::text).toList());
    }
  }

  /**
   * Words, or a statement.
   *
   * @param text the words, or the statement in words
   * @param voice the statement; null for words, and where there is no such statement any more
   */
  public record Piece(Sort sort, String text, @Nullable Voice voice) {

    /** What a piece is. */
    public enum Sort {
      /** Words. */
      WORDS,
      /** A statement that was taken back. */
      OLD,
      /** The one that stands instead. */
      NEW,
      /** Any other statement. */
      STATEMENT
    }
  }

  /** Every correction of a result, in the order of their publication. */
  public static List<CorrectionTold> of(Result result) {
    Teller teller = new Teller(result);
    return result.corrected().stream().map(teller::tell).toList();
  }

  /** Puts corrections into words. */
  private static final class Teller {

    private final SortedMap<String, Claim> claims;
    private final Titles titles;
    private final Voices voices;

    Teller(Result result) {
      claims = result.dossier().allClaims();
      titles = new Titles(result.dossier());
      voices = new Voices(result.dossier(), titles, new Values(result.dossier()));
    }

    CorrectionTold tell(Corrected corrected) {
      Correction correction = corrected.correction();
      List<Item> items = new ArrayList<>();
      correction
          .replaced()
          .forEach(
              (old, other) ->
                  items.add(
                      item("replaced", said(Sort.OLD, old), words(" by "), said(Sort.NEW, other))));
      correction.withdrawn().forEach(old -> items.add(item("withdrawn", said(Sort.OLD, old))));
      corrected.outcomes().forEach(outcome -> items.add(outcome(outcome, corrected)));
      corrected.carried().forEach((old, others) -> items.add(sisters(old, others)));
      if (corrected.outcomes().isEmpty()) {
        items.add(item("changes", words("no conflict and no strain")));
      }
      if (corrected.untouched() > 0) {
        String sets = Tally.counted(corrected.untouched(), "set");
        items.add(item("besides", words(sets + " it has nothing to do with")));
      }
      return new CorrectionTold(correction, List.copyOf(items));
    }

    private Item outcome(Outcome outcome, Corrected corrected) {
      List<Piece> pieces = new ArrayList<>();
      pieces.add(words("the " + outcome.severity() + " between "));
      pieces.addAll(who(outcome.between()));
      pieces.add(words(" (" + titles.of(outcome.subject()) + ")"));
      SortedSet<String> before = outcome.before();
      if (outcome.kind() == Kind.STANDING && before != null && !before.equals(outcome.after())) {
        pieces.add(words("; before: between "));
        pieces.addAll(who(before));
      }
      if (outcome.kind() != Kind.RESOLVED) {
        corrected.carried().forEach((old, others) -> pieces.addAll(still(outcome, old, others)));
      }
      String label =
          switch (outcome.kind()) {
            case RESOLVED -> "resolves";
            case MADE -> "makes";
            case STANDING -> "leaves";
          };
      return new Item(label, pieces);
    }

    /** One statement alone clashes with what is known. */
    private List<Piece> who(SortedSet<String> statements) {
      List<Piece> pieces = and(statements.stream().map(this::named).toList());
      if (statements.size() == 1) {
        pieces.add(words(" and what is known"));
      }
      return pieces;
    }

    private List<Piece> still(Outcome outcome, String old, SortedSet<String> others) {
      SortedSet<String> members = new TreeSet<>(others);
      members.retainAll(outcome.between());
      List<Piece> pieces = new ArrayList<>();
      if (!members.isEmpty()) {
        pieces.add(words("; "));
        pieces.addAll(and(members.stream().map(this::named).toList()));
        pieces.add(words(verb(members, " still carries", " still carry") + " the figure of "));
        pieces.add(named(old));
      }
      return pieces;
    }

    private Item sisters(String old, SortedSet<String> others) {
      List<Piece> pieces = and(others.stream().map(id -> said(Sort.STATEMENT, id)).toList());
      pieces.add(words(verb(others, " still says", " still say") + " what "));
      pieces.add(named(old));
      pieces.add(words(" said"));
      return new Item("sisters", pieces);
    }

    private static String verb(Collection<String> who, String one, String several) {
      return who.size() == 1 ? one : several;
    }

    private static Item item(String label, Piece... pieces) {
      return new Item(label, List.of(pieces));
    }

    private static Piece words(String text) {
      return new Piece(Sort.WORDS, text, null);
    }

    /** A statement by its id. */
    private Piece named(String id) {
      return new Piece(Sort.STATEMENT, id, voice(id));
    }

    /** A statement with its wording, whether it stands or not. */
    private Piece said(Sort sort, String id) {
      Voice voice = voice(id);
      String text = voice == null ? id : id + " “" + voice.wording() + "”";
      return new Piece(sort, text, voice);
    }

    private @Nullable Voice voice(String id) {
      Claim claim = claims.get(id);
      return claim == null ? null : voices.of(claim.ground().voices().get(0));
    }

    /** {@code a, b and c}. */
    private static List<Piece> and(List<Piece> all) {
      List<Piece> joined = new ArrayList<>();
      for (int i = 0; i < all.size(); i++) {
        if (i > 0) {
          joined.add(words(i == all.size() - 1 ? " and " : ", "));
        }
        joined.add(all.get(i));
      }
      return joined;
    }
  }
}
