package fr.pretadepenser.contract.decision;

import fr.pretadepenser.contract.feature.Language;
import fr.pretadepenser.contract.score.Decision;
import fr.pretadepenser.contract.score.DecisionRule;
import fr.pretadepenser.contract.score.Explanation.Reason;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One decision as it was taken; never changed afterwards.
 *
 * @param id of the record
 * @param at when
 * @param actor who took it and answers for it
 * @param client SK_ID_CURR, or null for someone unknown
 * @param context the lender's own reference of the application, or null
 * @param motive why it is asked for, in the actor's words; null if not told
 * @param language in which the client is told
 * @param model version of the bundle that decided
 * @param night whose features were read; null without a client
 * @param inputs all that the model read, by name: a number, a label, or null if missing
 * @param given those inputs that came with the request, not from the night
 * @param probability calibrated, of payment difficulties; null if the client could not be scored
 * @param decision granted, refused, or for a person
 * @param rule threshold, costs and grey band that it was taken by
 * @param missing required inputs that were missing; empty for a scored client
 * @param against principal reasons that raised the risk, at most four
 * @param inFavour principal reasons that lowered it, at most four
 */
public record DecisionRecord(
    UUID id,
    Instant at,
    Actor actor,
    @Nullable Long client,
    @Nullable String context,
    @Nullable String motive,
    Language language,
    String model,
    @Nullable String night,
    Map<String, @Nullable Object> inputs,
    List<String> given,
    @Nullable Double probability,
    Decision decision,
    DecisionRule rule,
    List<String> missing,
    List<Reason> against,
    List<Reason> inFavour) {}
