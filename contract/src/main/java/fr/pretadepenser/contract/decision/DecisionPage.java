package fr.pretadepenser.contract.decision;

import fr.pretadepenser.contract.feature.Language;
import fr.pretadepenser.contract.score.Decision;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of a client's decisions.
 *
 * @param items latest first
 * @param page from 0
 * @param size items asked for
 * @param total decisions recorded on the client
 */
public record DecisionPage(List<Item> items, int page, int size, long total) {

  /**
   * One decision, in short.
   *
   * @param probability of payment difficulties; null if not scorable
   * @param decision as it was taken
   * @param inForce what holds now
   * @param openReview the review that is open, or null
   */
  public record Item(
      UUID id,
      Instant at,
      Actor actor,
      @Nullable String context,
      Language language,
      String model,
      @Nullable Double probability,
      Decision decision,
      Decision inForce,
      @Nullable UUID openReview) {}
}
