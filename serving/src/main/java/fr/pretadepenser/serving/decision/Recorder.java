package fr.pretadepenser.serving.decision;

import fr.pretadepenser.contract.decision.DecisionHistory;
import fr.pretadepenser.contract.decision.DecisionRecord;
import fr.pretadepenser.contract.decision.Review.Origin;
import fr.pretadepenser.contract.decision.Review.State;
import fr.pretadepenser.contract.decision.Review.Step;
import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.problem.Problem.FieldError;
import fr.pretadepenser.contract.score.Decision;
import fr.pretadepenser.contract.score.Explanation;
import fr.pretadepenser.contract.score.Score;
import fr.pretadepenser.model.score.Inputs;
import fr.pretadepenser.serving.bundle.Snapshot;
import fr.pretadepenser.serving.http.RequestRefused;
import fr.pretadepenser.serving.journal.Clash;
import fr.pretadepenser.serving.journal.DecisionTable.Repeated;
import fr.pretadepenser.serving.journal.Journal;
import fr.pretadepenser.serving.journal.Request;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Takes decisions and records them, each request once. */
final class Recorder {
  private final Journal journal;

  Recorder(Journal journal) {
    this.journal = journal;
  }

  /**
   * Records a decision; one that is for a person opens its review at once.
   *
   * @param apiKey name of the caller's key
   * @param asked reads what is asked for, unless the request was answered before
   * @throws RequestRefused 422 if the caller used the request's key for another body
   */
  Recorded record(Snapshot snapshot, String apiKey, Request request, Supplier<NewDecision> asked) {
    Optional<Recorded> before = repeated(apiKey, request);
    if (before.isPresent()) {
      return before.get();
    }
    DecisionRecord decision = decide(snapshot, asked.get());
    try {
      return journal.write(
          entries -> {
            entries.decisions().add(decision, request);
            if (decision.decision() == Decision.REVIEW) {
              Step opening =
                  new Step(decision.at(), decision.actor(), State.OPEN, null, null, null);
              entries
                  .reviews()
                  .open(
                      UUID.randomUUID(),
                      decision.id(),
                      0,
                      Origin.AUTOMATIC,
                      Decision.REVIEW,
                      opening);
            }
            return new Recorded(History.of(entries, decision, null), true);
          });
    } catch (Clash clash) {
      // The same request at the same moment, through another connection.
      return repeated(apiKey, request).orElseThrow(() -> clash);
    }
  }

  private Optional<Recorded> repeated(String apiKey, Request request) {
    String key = request.key();
    if (key == null) {
      return Optional.empty();
    }
    Optional<Recorded> recorded =
        journal.read(
            entries -> {
              Optional<Repeated> before = entries.decisions().ofRequest(apiKey, key);
              if (before.isPresent() && !before.get().sha256().equals(request.sha256())) {
                throw RequestRefused.invalidInput(
                    List.of(
                        new FieldError(
                            "Idempotency-Key",
                            "was sent before, with another body than this one")));
              }
              return before.map(
                  same -> new Recorded(History.of(entries, same.decision(), null), false));
            });
    if (recorded.isPresent()) {
      journal.settle();
    }
    return recorded;
  }

  private static DecisionRecord decide(Snapshot snapshot, NewDecision asked) {
    Explanation explanation = snapshot.explain(asked.client(), asked.inputs());
    Score score = explanation.score();
    return new DecisionRecord(
        UUID.randomUUID(),
        score.at(),
        asked.actor(),
        asked.client(),
        asked.context(),
        asked.motive(),
        asked.language(),
        score.model(),
        score.night(),
        byName(snapshot.bundle().scorer().inputs(), asked.inputs()),
        asked.given(),
        score.probability(),
        score.decision(),
        score.rule(),
        score.missing(),
        explanation.against(),
        explanation.inFavour());
  }

  private static Map<String, @Nullable Object> byName(List<Feature> inputs, Inputs read) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    for (int i = 0; i < inputs.size(); i++) {
      Feature input = inputs.get(i);
      double number = read.numbers()[i];
      Object known = Double.isNaN(number) ? null : (Object) number;
      values.put(input.name(), input.isCategory() ? read.categories()[i] : known);
    }
    return values;
  }

  /**
   * What was recorded.
   *
   * @param history of the decision, not replayed
   * @param now whether this request recorded it, and no earlier one
   */
  record Recorded(DecisionHistory history, boolean now) {}
}
