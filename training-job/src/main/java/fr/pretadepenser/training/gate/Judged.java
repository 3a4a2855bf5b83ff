package fr.pretadepenser.training.gate;

import fr.pretadepenser.training.evaluate.Outcomes;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Clients that neither model was fitted on, with what both say of them.
 *
 * @param rows which they are
 * @param champion log-odds and outcomes
 * @param challenger of the same clients in the same order
 * @param groups for each protected column, the client's group; null where it is not known
 */
record Judged(
    Gate.Rows rows,
    Outcomes champion,
    Outcomes challenger,
    Map<String, List<@Nullable String>> groups) {}
