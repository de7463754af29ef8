package crosscheck.dossier;

import org.jspecify.annotations.Nullable;

/**
 * A time in an office.
 *
 * @param office the office, as statements of it name it
 * @param from id of the event with which it begins, if any
 * @param to id of the event with which it ends; null while it lasts, or if nobody knows
 */
public record Term(String office, @Nullable String from, @Nullable String to) {}
