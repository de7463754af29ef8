package crosscheck.dossier;

/**
 * Who a statement goes back to.
 *
 * @param id one word, the same in every source that draws on this origin
 * @param name the name shown to people
 * @param kind agency, official, expert, newspaper, ...
 */
public record Origin(String id, String name, String kind) {}
