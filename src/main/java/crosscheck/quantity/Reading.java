package crosscheck.quantity;

/**
 * One way to read a wording.
 *
 * @param name which way, where there are several: "statute miles", "counted days"
 * @param rings what the wording allows when read this way, in the base unit of its kind
 */
public record Reading(String name, Rings rings) {}
