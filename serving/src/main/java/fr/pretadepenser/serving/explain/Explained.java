package fr.pretadepenser.serving.explain;

import fr.pretadepenser.contract.problem.Problem.FieldError;
import fr.pretadepenser.contract.score.Explanation;
import fr.pretadepenser.contract.score.Score;
import fr.pretadepenser.model.score.Inputs;
import fr.pretadepenser.serving.bundle.Snapshot;
import fr.pretadepenser.serving.http.RequestRefused;

/** What can be told of a client who can be scored; of others there is nothing to explain. */
public final class Explained {
  private Explained() {}

  /**
   * A client's score, which has a probability.
   *
   * @throws RequestRefused 404 if there is no such client, 409 if the client cannot be scored
   */
  public static Score score(Snapshot snapshot, long id) {
    Score score = snapshot.score(id, inputs(snapshot, id));
    requireScored(score);
    return score;
  }

  /** The explanation of such a score; likewise. */
  public static Explanation explanation(Snapshot snapshot, long id) {
    Explanation explanation = snapshot.explain(id, inputs(snapshot, id));
    requireScored(explanation.score());
    return explanation;
  }

  private static Inputs inputs(Snapshot snapshot, long id) {
    return snapshot.inputs(id).orElseThrow(() -> RequestRefused.unknownClient("id", id));
  }

  private static void requireScored(Score score) {
    if (score.probability() == null) {
      throw RequestRefused.notScorable(
          score.missing().stream().map(input -> new FieldError(input, "is missing")).toList());
    }
  }
}
