package fr.pretadepenser.contract.decision;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.pretadepenser.contract.score.Decision;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision looked at by a person.
 *
 * @param id of the review
 * @param decision that is looked at
 * @param client whom the decision is on, or null
 * @param origin why it was opened
 * @param before the decision in force when it was opened
 * @param state where it stands
 * @param reviewer who has it, or had it last; null while nobody took it
 * @param verdict on the decision before; null until it is closed
 * @param outcome the decision in force once it is closed: granted or refused; null until then
 * @param steps all that was done, in order; the first opened it
 * @param ageSeconds since it was opened, until it was closed
 */
public record Review(
    UUID id,
    UUID decision,
    @Nullable Long client,
    Origin origin,
    Decision before,
    State state,
    @Nullable Actor reviewer,
    @Nullable Verdict verdict,
    @Nullable Decision outcome,
    List<Step> steps,
    long ageSeconds) {

  /** Why a review was opened. */
  public enum Origin {
    /** The decision was a person's to take: it opened by itself. */
    @JsonProperty("automatic")
    AUTOMATIC,
    /** Someone asked for a person. */
    @JsonProperty("requested")
    REQUESTED
  }

  /** Where a review stands. */
  public enum State {
    /** Nobody has it. */
    @JsonProperty("open")
    OPEN,
    /** A reviewer has it. */
    @JsonProperty("taken")
    TAKEN,
    /** The reviewer would grant what is refused: a second person is to agree. */
    @JsonProperty("proposed")
    PROPOSED,
    /** It has an outcome. */
    @JsonProperty("closed")
    CLOSED
  }

  /** What became of the decision in force before. */
  public enum Verdict {
    /** There was none yet: it was a person's to take. */
    @JsonProperty("decided")
    DECIDED,
    @JsonProperty("upheld")
    UPHELD,
    @JsonProperty("overridden")
    OVERRIDDEN
  }

  /**
   * One thing that was done.
   *
   * @param at when
   * @param actor by whom
   * @param state since then
   * @param act what; null for the first, which opened the review
   * @param decision that was taken, proposed, confirmed or declined; null for other acts
   * @param text the motive; of the first, why a person is asked for; null if not told
   */
  public record Step(
      Instant at,
      Actor actor,
      State state,
      StepRequest.@Nullable Act act,
      @Nullable Decision decision,
      @Nullable String text) {}
}
