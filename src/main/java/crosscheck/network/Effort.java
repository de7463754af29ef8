package crosscheck.network;

/**
 * How much work may go into one part of a network.
 *
 * @param questions how many sets of grounds to ask about
 * @param cases how many cases to look at for one answer
 * @param strainMembers how many statements a strain may have to be worth showing
 */
public record Effort(int questions, int cases, int strainMembers) {}
