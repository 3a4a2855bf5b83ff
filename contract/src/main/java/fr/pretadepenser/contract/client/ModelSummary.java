package fr.pretadepenser.contract.client;

import fr.pretadepenser.contract.bundle.Figures;
import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.score.DecisionRule;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The model that serves: answer of {@code /v1/model}.
 *
 * @param version of the bundle
 * @param createdAt when it was trained
 * @param night the features it scores are of
 * @param clients how many can be searched
 * @param rule threshold, costs and grey band
 * @param figures measured out of fold
 * @param features the dictionary, in slot order
 * @param categories accepted values of each category, by feature name
 * @param lineage where it comes from
 * @param reloads how the pointers were followed, and what was refused
 */
public record ModelSummary(
    String version,
    Instant createdAt,
    String night,
    long clients,
    DecisionRule rule,
    Figures figures,
    List<Feature> features,
    Map<String, List<String>> categories,
    Map<String, String> lineage,
    ReloadSummary reloads) {}
