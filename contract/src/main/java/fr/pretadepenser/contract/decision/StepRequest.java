package fr.pretadepenser.contract.decision;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.pretadepenser.contract.score.Decision;
import org.jspecify.annotations.Nullable;

/**
 * The next step of a review, as it is sent.
 *
 * @param by the person who takes it; null for the holder of the key
 * @param act what is done
 * @param decision granted or refused, to decide; null else
 * @param motive why, to decide, confirm or decline; may be null else
 */
public record StepRequest(
    @Nullable String by, Act act, @Nullable Decision decision, @Nullable String motive) {

  /** What can be done with a review. */
  public enum Act {
    /** The person is its reviewer from now on. */
    @JsonProperty("take")
    TAKE,
    /** The reviewer leaves it to someone else. */
    @JsonProperty("release")
    RELEASE,
    /** The reviewer decides; to grant what is refused is a proposal, for a second person. */
    @JsonProperty("decide")
    DECIDE,
    /** A second person agrees with the proposal. */
    @JsonProperty("confirm")
    CONFIRM,
    /** A second person does not, or the reviewer withdraws it: it is the reviewer's again. */
    @JsonProperty("decline")
    DECLINE
  }
}
