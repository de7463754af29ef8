package crosscheck.dossier;

/**
 * A dossier without errors, and how well it is tied to the texts.
 *
 * @param dossier what the curator wrote down
 * @param anchors whether its wordings were found in the texts
 * @param coverage how much of the texts it encodes
 */
public record Loaded(Dossier dossier, Anchors anchors, Coverage coverage) {}
