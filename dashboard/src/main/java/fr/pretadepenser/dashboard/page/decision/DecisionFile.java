package fr.pretadepenser.dashboard.page.decision;

import fr.pretadepenser.contract.decision.DecisionHistory;
import fr.pretadepenser.contract.decision.DecisionRecord;
import fr.pretadepenser.contract.decision.Review;
import fr.pretadepenser.contract.decision.Review.State;
import fr.pretadepenser.contract.score.Explanation.Reason;
import fr.pretadepenser.dashboard.page.Frame;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A decision on record as its page shows it.
 *
 * @param user who is reading
 */
public record DecisionFile(Frame frame, Moments moments, DecisionHistory history, String user) {

  public DecisionRecord record() {
    return history.decision();
  }

  public String probability() {
    Double probability = record().probability();
    return probability == null ? "–" : frame.numbers().percent(probability);
  }

  public String threshold() {
    return frame.numbers().percent(record().rule().threshold());
  }

  public List<String> sentences(List<Reason> reasons) {
    return reasons.stream().map(reason -> frame.text(reason.sentence())).toList();
  }

  /** The review that is not closed; null if there is none. */
  public @Nullable Review pending() {
    return history.reviews().stream()
        .filter(review -> review.state() != State.CLOSED)
        .findFirst()
        .orElse(null);
  }

  /** Whether the reader has that review in hand. */
  public boolean mine(Review review) {
    return review.reviewer() != null
        && review.reviewer().name().toLowerCase(Locale.ROOT).equals(user.toLowerCase(Locale.ROOT));
  }

  /** What a step of a review was, in words. */
  public String step(Review.Step step) {
    String act = step.act() == null ? "opened" : step.act().name().toLowerCase(Locale.ROOT);
    return frame.text("review.step." + act);
  }

  public String state(Review review) {
    return frame.text("review.state." + review.state().name().toLowerCase(Locale.ROOT));
  }

  public String origin(Review review) {
    return frame.text("review.origin." + review.origin().name().toLowerCase(Locale.ROOT));
  }
}
