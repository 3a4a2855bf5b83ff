package fr.pretadepenser.serving.explain;

import fr.pretadepenser.contract.problem.Problem.FieldError;
import fr.pretadepenser.contract.score.Explanation;
import fr.pretadepenser.model.score.Inputs;
import fr.pretadepenser.serving.bundle.Snapshot;
import fr.pretadepenser.serving.http.RequestRefused;

/** A client who can be explained. */
public final class Explained {
  private Explained() {}

  /**
   * The explanation of a client's score.
   *
   * @throws RequestRefused 404 if there is no such client, 409 if the client cannot be scored
   */
  public static Explanation explanation(Snapshot snapshot, long id) {
    Inputs inputs = snapshot.inputs(id).orElseThrow(() -> RequestRefused.unknownClient("id", id));
    Explanation explanation = snapshot.explain(id, inputs);
    if (explanation.score().probability() == null) {
      throw RequestRefused.notScorable(
          explanation.score().missing().stream()
              .map(input -> new FieldError(input, "is missing"))
              .toList());
    }
    return explanation;
  }
}
