package fr.pretadepenser.contract.decision;

import fr.pretadepenser.contract.feature.Language;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A decision to be taken and recorded, as it is sent.
 *
 * @param client SK_ID_CURR, whose history completes what is not given; null for someone unknown
 * @param inputs of the model by name, as {@code /v1/model} lists them: a number, a label of a
 *     category, or null if not known; may be left out if a client is given
 * @param by the person who takes it; null for the holder of the key
 * @param context the lender's own reference of the application, or null
 * @param motive why it is asked for; null if not told
 * @param language in which the client is told
 */
public record DecisionRequest(
    @Nullable Long client,
    @Nullable Map<String, @Nullable Object> inputs,
    @Nullable String by,
    @Nullable String context,
    @Nullable String motive,
    Language language) {}
