package fr.pretadepenser.training.gate;

import fr.pretadepenser.training.evaluate.Outcomes;
import fr.pretadepenser.training.evaluate.Stakes;
import fr.pretadepenser.training.fairness.Groups;
import java.util.List;

/**
 * Clients that neither model was fitted on, with what both say of them.
 *
 * @param rows which they are
 * @param champion log-odds and outcomes
 * @param challenger of the same clients in the same order
 * @param groups of the protected columns that the night has
 * @param stakes of errors on them
 */
record Judged(
    Gate.Rows rows, Outcomes champion, Outcomes challenger, List<Groups> groups, Stakes stakes) {}
