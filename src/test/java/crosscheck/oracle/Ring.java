package crosscheck.oracle;

import crosscheck.quantity.Range;
import crosscheck.quantity.Rings;

/** Which of its two ranges a wording is held to. */
public enum Ring {
  /** The inner range; what fails here and not charitably strains. */
  PLAIN,
  /** The outer range; what fails here conflicts. */
  CHARITABLE;

  Range of(Rings rings) {
    return this == PLAIN ? rings.inner() : rings.outer();
  }
}
