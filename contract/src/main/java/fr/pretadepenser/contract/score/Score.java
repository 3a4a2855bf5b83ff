package fr.pretadepenser.contract.score;

import fr.pretadepenser.contract.feature.Text;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to "may this loan be granted?".
 *
 * @param client SK_ID_CURR, or null for a new application
 * @param probability calibrated, of payment difficulties; null if the client cannot be scored
 * @param decision granted, refused, or for a person
 * @param gap threshold minus probability: positive is on the granted side; null if not scored
 * @param rule threshold, costs and grey band
 * @param missing required inputs that are missing; empty for a scored client
 * @param sentence the decision in words
 * @param model version of the bundle
 * @param night whose features were scored; null for a new application without a client
 * @param at when
 */
public record Score(
    @Nullable Long client,
    @Nullable Double probability,
    Decision decision,
    @Nullable Double gap,
    DecisionRule rule,
    List<String> missing,
    Text sentence,
    String model,
    @Nullable String night,
    Instant at) {}
