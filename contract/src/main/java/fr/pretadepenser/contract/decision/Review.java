package fr.pretadepenser.contract.decision;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.pretadepenser.contract.score.Decision;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision looked at by a person.
 *
 * @param id of the review
 * @param decision that is looked at
 * @param client whom the decision is on, or null
 * @param origin why it was opened
 * @param openedAt when
 * @param openedBy who opened it, or on whose decision it opened by itself
 * @param text why a person is asked for, in the client's words; null if not told
 * @param takenBy the reviewer; null while nobody took it
 * @param takenAt since when
 * @param outcome what came of it; null while it is open
 * @param ageSeconds since it was opened, until its outcome if there is one
 */
public record Review(
    UUID id,
    UUID decision,
    @Nullable Long client,
    Origin origin,
    Instant openedAt,
    String openedBy,
    @Nullable String text,
    @Nullable String takenBy,
    @Nullable Instant takenAt,
    @Nullable Outcome outcome,
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

  /** What a reviewer did with the decision in force. */
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
   * How a review ended.
   *
   * @param at when
   * @param actor the reviewer
   * @param verdict on the decision in force before
   * @param decision in force from then on: granted or refused
   * @param motive why, in the reviewer's words
   */
  public record Outcome(
      Instant at, String actor, Verdict verdict, Decision decision, String motive) {}
}
