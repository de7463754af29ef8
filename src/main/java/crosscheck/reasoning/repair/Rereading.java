package crosscheck.reasoning.repair;

import crosscheck.dossier.Claim;
import crosscheck.dossier.Dossier;
import crosscheck.quantity.UnreadableException;
import crosscheck.verdict.Slip;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads the claim of an edited wording as the loader would. The context in which the wording was
 * read is not kept; it is found again by reading the wording as it stands, which must give the
 * claim. Where it does not, as where the curator has set the value, nothing is read again.
 */
final class Rereading {

  private final Readers readers;

  Rereading(Dossier dossier) {
    readers = new Readers(dossier);
  }

  /**
   * How a wording is read.
   *
   * @param reader the reader with its context
   * @param index which of the things read is the claim
   * @param phrase where the wording tells it
   */
  record Way(Reader reader, int index, Reader.Read phrase) {

    /**
     * What the wording tells when it is changed; empty where the new words cannot be read, say
     * nothing new or are passed over.
     */
    Optional<Claim> with(String wording, Swap swap) {
      List<Reader.Read> read = tried(reader, swap.in(wording));
      return read.size() <= index
          ? Optional.empty()
          : Optional.of(read.get(index))
              .filter(told -> told.start() <= swap.start())
              .filter(told -> told.end() >= swap.start() + swap.to().length())
              .map(Reader.Read::claim)
              .filter(claim -> !claim.content().equals(phrase.claim().content()));
    }
  }

  /** How the wording of a claim was read; empty where that cannot be found out. */
  Optional<Way> of(Doubt doubt) {
    return of(doubt.claim(), doubt.wording());
  }

  /** The words of a wording that tell what a claim has been read from; empty as above. */
  Optional<String> words(Claim claim, String wording) {
    return of(claim, wording)
        .map(way -> wording.substring(way.phrase().start(), way.phrase().end()));
  }

  private Optional<Way> of(Claim claim, String wording) {
    return readers.of(claim).stream()
        .flatMap(reader -> way(reader, claim, wording).stream())
        .findFirst();
  }

  /** The edits that changes of the wording make, if it can be read again, in their order. */
  Stream<Edit> edits(Doubt doubt, Slip slip, Changes changes) {
    return of(doubt).stream()
        .flatMap(
            way ->
                changes
                    .in(doubt.wording(), way.phrase().start(), way.phrase().end())
                    .flatMap(swap -> edit(doubt, slip, way, swap).stream()));
  }

  /** Changes of a wording that are worth reading. */
  interface Changes {

    /** The changes of the words from one offset to another, the likeliest first. */
    Stream<Swap> in(String wording, int start, int end);
  }

  private static Optional<Edit> edit(Doubt doubt, Slip slip, Way way, Swap swap) {
    return way.with(doubt.wording(), swap)
        .map(claim -> new Edit(claim, slip, swap.from(doubt.wording()), swap.to()));
  }

  private static Optional<Way> way(Reader reader, Claim claim, String wording) {
    List<Reader.Read> read = tried(reader, wording);
    String content = claim.content();
    return IntStream.range(0, read.size())
        .filter(i -> read.get(i).claim().content().equals(content))
        .mapToObj(i -> new Way(reader, i, read.get(i)))
        .findFirst();
  }

  private static List<Reader.Read> tried(Reader reader, String wording) {
    try {
      return reader.read(wording);
    } catch (UnreadableException e) {
      return List.of();
    }
  }
}
