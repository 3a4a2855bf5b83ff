package fr.pretadepenser.contract.bundle;

import fr.pretadepenser.contract.feature.Text;
import org.jspecify.annotations.Nullable;

/**
 * What one gate between a challenger and the champion's place said.
 *
 * @param gate its name, as in the configuration
 * @param rows on which clients it was measured: frozen, or new, of the night
 * @param value measured; null if it could not be
 * @param low lower end of its interval of 95 %, where it has one
 * @param high upper end
 * @param atLeast bound of the value, inclusive; null if there is none
 * @param atMost likewise
 * @param held whether the gate lets the challenger pass
 * @param sentence all of it, for people
 */
public record GateResult(
    String gate,
    String rows,
    @Nullable Double value,
    @Nullable Double low,
    @Nullable Double high,
    @Nullable Double atLeast,
    @Nullable Double atMost,
    boolean held,
    Text sentence) {

  /**
   * Whether it did not hold, yet the interval reaches into the bounds: chance alone may have done
   * it, and nobody should be refused, nor let through, for that.
   */
  public boolean undecided() {
    return !held
        && low != null
        && high != null
        && (atMost == null || low <= atMost)
        && (atLeast == null || high >= atLeast);
  }
}
