package crosscheck.reasoning.repair;

import java.util.stream.Stream;

/** The edits that would undo one sort of slip. */
interface Slips {

  /** What a doubtful claim may have meant, the likeliest first; mostly nothing. */
  Stream<Edit> of(Doubt doubt);
}
