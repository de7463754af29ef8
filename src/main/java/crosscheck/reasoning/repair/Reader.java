package crosscheck.reasoning.repair;

import crosscheck.dossier.Claim;
import java.util.List;

/** Reads claims of one form about one thing from a wording, in one context. */
interface Reader {

  /** Everything of the form that the wording tells, in its order; nothing where it tells none. */
  List<Read> read(String wording);

  /**
   * What was read.
   *
   * @param start offset of the words that tell it
   * @param end offset after them
   */
  record Read(Claim claim, int start, int end) {}
}
