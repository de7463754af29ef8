package crosscheck.quantity.reading;

/** What a hedge does to the figure it stands with. */
enum Effect {
  /** Both ends move out by a share of the value. */
  AROUND,
  /** "nearly": the upper end is the value, hard and open; the lower end is soft. */
  SHORT_OF,
  /** "just over": the lower end is the value, hard and open; the upper end is soft. */
  PAST,
  /** "forty-odd": the lower end is the value, hard and open; the rest is within the grain. */
  AND_SOME,
  /** "more than": the lower end is the value, hard and open; the upper one is implied at most. */
  ABOVE,
  /** "less than": the upper end is the value, hard and open; the lower one is implied at most. */
  BELOW,
  /** "at least": the lower end is the value, hard and closed. */
  AT_LEAST,
  /** "at most": the upper end is the value, hard and closed. */
  AT_MOST,
  /** "up to": the upper end is the value, soft; the lower one is zero. */
  UP_TO,
  /** "exactly": the value and no other. */
  EXACTLY
}
