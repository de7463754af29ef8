package crosscheck.reasoning.repair;

import crosscheck.dossier.Claim;
import crosscheck.quantity.Kind;
import crosscheck.verdict.Slip;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Up to three noughts more or fewer, or million for billion; of money also m for bn. */
final class MagnitudeSlips implements Slips {

  private static final List<Integer> POWERS = List.of(1, -1, 2, -2, 3, -3);
  private static final List<String> SCALES = List.of("thousand", "million", "billion", "trillion");
  private static final List<String> LETTERS = List.of("m", "bn", "tn");
  private static final Pattern SCALE =
      Pattern.compile("(?i)(?<!\\p{L})(?:" + String.join("|", SCALES) + ")(?!\\p{L})");

  private static final Pattern LETTER = Pattern.compile("(?<=\\d)(?:m|bn|tn)(?!\\p{L})");

  private final Rereading rereading;

  MagnitudeSlips(Rereading rereading) {
    this.rereading = rereading;
  }

  /** Noughts are lost from figures; no clock and no calendar shows ten times as much. */
  @Override
  public Stream<Edit> of(Doubt doubt) {
    return doubt.claim() instanceof Claim.When
        ? Stream.empty()
        : rereading.edits(
            doubt,
            Slip.MAGNITUDE,
            (wording, start, end) ->
                Stream.concat(
                        isMoney(doubt.claim()) ? letters(wording, start, end) : Stream.empty(),
                        changes(wording, start, end))
                    .filter(swap -> !counts(doubt.claim()) || !splits(wording, swap)));
  }

  private static boolean counts(Claim claim) {
    return claim instanceof Claim.Value value && value.kind() == Kind.COUNT
        || claim instanceof Claim.Difference difference && difference.kind() == Kind.COUNT;
  }

  /** Whether a whole number of things becomes a part of one: 12 to 1.2, not 2 million to 0.2. */
  private static boolean splits(String wording, Swap swap) {
    return swap.to().contains(".")
        && !swap.from(wording).contains(".")
        && !SCALE.matcher(wording).find();
  }

  private static boolean isMoney(Claim claim) {
    return claim instanceof Claim.Value value && value.kind().isMoney();
  }

  /** "$2m" for "$2bn", told with the digits. */
  private static Stream<Swap> letters(String wording, int start, int end) {
    return LETTER
        .matcher(wording)
        .region(start, end)
        .useTransparentBounds(true)
        .results()
        .flatMap(
            letter ->
                neighbours(LETTERS, letter.group())
                    .map(other -> new Swap(letter.start(), letter.end(), other)))
        .map(swap -> swap.widened(wording, start, swap.end()));
  }

  private static Stream<Swap> changes(String wording, int start, int end) {
    List<Swap> swaps = new ArrayList<>();
    SCALE
        .matcher(wording)
        .region(start, end)
        .results()
        .forEach(
            word ->
                neighbours(SCALES, word.group().toLowerCase(Locale.ROOT))
                    .map(other -> new Swap(word.start(), word.end(), other))
                    .forEach(swaps::add));
    Numbers.only(wording, start, end)
        .ifPresent(
            number ->
                POWERS.stream()
                    .map(power -> shifted(number, power))
                    .map(
                        swap ->
                            swap.widened(
                                wording, swap.start(), Numbers.until(wording, number, end)))
                    .forEach(swaps::add));
    return swaps.stream();
  }

  private static Stream<String> neighbours(List<String> words, String word) {
    int at = words.indexOf(word);
    return Stream.of(at - 1, at + 1).filter(i -> i >= 0 && i < words.size()).map(words::get);
  }

  private static Swap shifted(Swap number, int power) {
    BigDecimal value = Numbers.value(number.to()).scaleByPowerOfTen(power);
    return new Swap(number.start(), number.end(), Numbers.digits(value, number.to()));
  }
}
