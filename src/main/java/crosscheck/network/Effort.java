package crosscheck.network;

/**
 * How much work may go into one part of a network.
 *
 * @param questions how many sets of grounds to ask about
 * @param cases how many cases to look at for one answer, for each island of the question
 * @param strainMembers how many statements a strain may have to be worth showing; with 0 none is
 *     looked for
 */
public record Effort(int questions, int cases, int strainMembers) {

  /** The same effort for conflicts, and none for strains. */
  public Effort forConflictsOnly() {
    return new Effort(questions, cases, 0);
  }
}
