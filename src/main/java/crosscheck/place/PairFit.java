package crosscheck.place;

import crosscheck.quantity.Fit;
import crosscheck.quantity.Fraction;

/**
 * A known pair of places, and how well a stated distance suits it.
 *
 * @param from the place with the lower id
 * @param to the other place
 * @param metres geodesic distance between their positions
 * @param fit how the stated distance and the geodesic of the pair go together
 * @param offMetres how far the geodesic lies from the middle of the stated plain range
 */
public record PairFit(Place from, Place to, Fraction metres, Fit fit, Fraction offMetres) {}
