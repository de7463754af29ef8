package crosscheck.dossier;

/** A phrase of a text that no statement encodes, and why. */
public record SetAside(
    String source, int paragraph, String wording, String reason, Location location) {}
