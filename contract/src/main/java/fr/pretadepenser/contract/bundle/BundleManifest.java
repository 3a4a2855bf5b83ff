package fr.pretadepenser.contract.bundle;

import fr.pretadepenser.contract.score.DecisionRule;
import java.time.Instant;
import java.util.Map;

/**
 * {@code manifest.json} of a bundle, written last.
 *
 * @param version the folder's name
 * @param createdAt when it was trained
 * @param files SHA-256 of every other file of the folder, by name
 * @param rule threshold, costs and grey band
 * @param lineage where it comes from: night, dictionary hash, code commit, library versions
 * @param seeds every seed used
 */
public record BundleManifest(
    String version,
    Instant createdAt,
    Map<String, String> files,
    DecisionRule rule,
    Map<String, String> lineage,
    Map<String, Long> seeds) {}
