package crosscheck.time;

import crosscheck.quantity.Rings;
import java.time.LocalTime;

/**
 * The digits of a clock time, apart from its day: 11:43 in Osaka equals 02:43 GMT on any day.
 *
 * @param from first time of day named, as printed
 * @param to last time of day named; equal to {@code from} where there is only one
 * @param secondsOfUtcDay the same window in seconds of the UTC day, within [0, 86400]
 */
public record ClockWindow(LocalTime from, LocalTime to, Rings secondsOfUtcDay) {}
