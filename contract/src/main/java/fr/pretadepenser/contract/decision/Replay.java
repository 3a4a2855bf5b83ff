package fr.pretadepenser.contract.decision;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.pretadepenser.contract.feature.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision recomputed from what was recorded, by the stored bundle of its model.
 *
 * @param model version of the bundle
 * @param bundle whether it is still there
 * @param match whether probability, decision and principal reasons are the recorded ones; null if
 *     nothing could be recomputed
 * @param differences which of {@code probability}, {@code decision}, {@code reasons} are not
 * @param recorded probability; null if the client could not be scored
 * @param recomputed probability; null likewise, or if nothing could be recomputed
 * @param sentence all this in words
 */
public record Replay(
    String model,
    BundleState bundle,
    @Nullable Boolean match,
    List<String> differences,
    @Nullable Double recorded,
    @Nullable Double recomputed,
    Text sentence) {

  /** What became of a bundle. */
  public enum BundleState {
    /** It is stored, and proved itself. */
    @JsonProperty("present")
    PRESENT,
    /** Likewise, but it may never serve again. */
    @JsonProperty("retired")
    RETIRED,
    /** There is no such folder. */
    @JsonProperty("missing")
    MISSING,
    /** What is stored is not what was: it does not prove itself. */
    @JsonProperty("damaged")
    DAMAGED
  }
}
