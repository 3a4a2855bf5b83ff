package fr.pretadepenser.serving.decision;

import fr.pretadepenser.contract.decision.DecisionRecord;
import fr.pretadepenser.contract.feature.Text;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a replay found, in words. */
final class ReplaySentences {
  private static final Map<String, String> FRENCH =
      Map.of("probability", "probabilité", "decision", "décision", "reasons", "motifs");

  private ReplaySentences() {}

  static Text of(DecisionRecord decision, List<String> differences) {
    if (differences.isEmpty()) {
      return new Text(
          "Recalculée avec le modèle %s conservé, la décision est la même, avec les mêmes motifs."
              .formatted(decision.model()),
          "Recomputed with the stored model %s, the decision is the same, for the same reasons."
              .formatted(decision.model()));
    }
    return new Text(
        "Recalculée avec le modèle %s conservé, la décision diffère par : %s."
            .formatted(decision.model(), french(differences)),
        "Recomputed with the stored model %s, the decision differs in: %s."
            .formatted(decision.model(), String.join(", ", differences)));
  }

  static Text missing(String model) {
    return new Text(
        "Le modèle %s n'est plus conservé : la décision ne peut pas être recalculée."
            .formatted(model),
        "Model %s is no longer stored: the decision cannot be recomputed.".formatted(model));
  }

  static Text damaged(String model) {
    return new Text(
        "Le modèle %s conservé n'est plus celui qui a décidé : rien n'est recalculé."
            .formatted(model),
        "The stored model %s is not the one that decided: nothing is recomputed.".formatted(model));
  }

  private static String french(List<String> differences) {
    return differences.stream()
        .map(difference -> FRENCH.getOrDefault(difference, difference))
        .collect(Collectors.joining(", "));
  }
}
