package fr.pretadepenser.contract.decision;

import fr.pretadepenser.contract.score.Decision;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision and all that became of it.
 *
 * @param decision as it was taken
 * @param inForce what holds now: the decision, or what the last closed review made of it
 * @param statements the client's own views, in the order in which they came
 * @param reviews by a person, in the order in which they were opened
 * @param replay the same inputs through the stored model again; null in the answer to the request
 *     that recorded the decision
 */
public record DecisionHistory(
    DecisionRecord decision,
    Decision inForce,
    List<Statement> statements,
    List<Review> reviews,
    @Nullable Replay replay) {}
