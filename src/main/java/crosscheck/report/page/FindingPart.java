package crosscheck.report.page;

import crosscheck.report.account.Account;
import crosscheck.report.account.Contradiction;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A finding on the page.
 *
 * @param account what is told of it
 * @param anchor where links lead to, whatever its number
 * @param waiver the curator's word that it need not be settled yet; empty where there is none
 * @param standing {@code known} to a baseline or {@code new}; empty where there is no baseline
 * @param main the set that is easiest to follow; null where there is none
 * @param also the other sets
 * @param consequences what the same statements spoil
 * @param line who holds which value, drawn to one scale; null where no values were compared
 */
public record FindingPart(
    Account account,
    String anchor,
    String waiver,
    String standing,
    @Nullable SetPart main,
    Capped<SetPart> also,
    Capped<Contradiction> consequences,
    @Nullable CampLine line) {

  /** How many further sets and consequences are seen at once when they are unfolded. */
  private static final int MOST = 6;

  /** A finding with its derivations, each told once. */
  static FindingPart of(Account account, String waiver, String standing, @Nullable CampLine line) {
    Trees trees =
        new Trees(
            "t" + account.number() + "-",
            account.sets().stream()
                .flatMap(set -> set.sides().stream())
                .flatMap(side -> Stream.ofNullable(side.step()))
                .toList());
    List<SetPart> sets = account.sets().stream().map(set -> SetPart.of(set, trees)).toList();
    return new FindingPart(
        account,
        Anchor.finding(account.id()),
        waiver,
        standing,
        sets.isEmpty() ? null : sets.get(0),
        Capped.of(sets.stream().skip(1).toList(), MOST),
        Capped.of(account.consequences(), MOST),
        line);
  }

  /** The word for how bad it is, which is also its class. */
  public String severity() {
    return account.finding().kind();
  }
}
