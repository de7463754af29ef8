package crosscheck.dossier;

/** Something that can be announced or withheld. */
public record Topic(String id, String title) {}
