package crosscheck.time;

/**
 * A part of a text that tells a time.
 *
 * @param start offset of its first character
 * @param end offset after its last character
 * @param text the part itself
 */
public record Span(int start, int end, String text) {}
