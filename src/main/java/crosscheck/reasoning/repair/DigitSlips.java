package crosscheck.reasoning.repair;

import crosscheck.dossier.Claim;
import crosscheck.verdict.Slip;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Two neighbouring digits of one number the other way round: "54" for "45". */
final class DigitSlips implements Slips {

  private final Rereading rereading;

  DigitSlips(Rereading rereading) {
    this.rereading = rereading;
  }

  @Override
  public Stream<Edit> of(Doubt doubt) {
    boolean time = doubt.claim() instanceof Claim.When;
    return rereading.edits(
        doubt,
        Slip.DIGITS,
        (wording, start, end) ->
            changes(wording, start, end).map(s -> told(wording, s, end, time)));
  }

  private static Stream<Swap> changes(String wording, int start, int end) {
    return Numbers.in(wording, start, end)
        .flatMap(
            number ->
                swapped(number.to()).stream()
                    .map(other -> new Swap(number.start(), number.end(), other)));
  }

  /** A figure with its unit, a time or a date with all its digits. */
  private static Swap told(String wording, Swap swap, int end, boolean time) {
    return time
        ? Numbers.joined(wording, swap)
        : swap.widened(wording, swap.start(), Numbers.until(wording, swap, end));
  }

  /** Commas stay where they are, and no digit moves over a point or leaves a nought in front. */
  private static List<String> swapped(String digits) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i + 1 < digits.length(); i++) {
      int next = digits.charAt(i + 1) == ',' ? i + 2 : i + 1;
      StringBuilder other = new StringBuilder(digits);
      other.setCharAt(i, digits.charAt(next));
      other.setCharAt(next, digits.charAt(i));
      boolean both = Character.isDigit(digits.charAt(i)) && Character.isDigit(digits.charAt(next));
      boolean nought = other.charAt(0) == '0' && digits.charAt(0) != '0';
      if (both && !nought && digits.charAt(i) != digits.charAt(next)) {
        all.add(other.toString());
      }
    }
    return all;
  }
}
