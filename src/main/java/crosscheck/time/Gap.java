package crosscheck.time;

import crosscheck.quantity.Rings;

/**
 * How far one event lies from another.
 *
 * @param seconds signed seconds from the anchor to the subject; positive: the subject is later
 * @param calendarDay whether whole calendar days are counted ("the day before") instead of hours
 * @param text the words that tell the gap
 */
public record Gap(Rings seconds, boolean calendarDay, String text) {}
