package fr.pretadepenser.training.tune;

import fr.pretadepenser.training.fit.Boosting;
import java.util.List;

/**
 * One candidate judged on one rung.
 *
 * @param rung from 0
 * @param candidate from 0, the configured settings
 * @param settings it stands for
 * @param clients it was judged by
 * @param logLoss mean out of fold, in nats
 * @param rounds at which each fold stopped
 * @param seconds it took, beside others
 * @param elapsed seconds of the search when it was done, earlier runs included
 */
record Trial(
    int rung,
    int candidate,
    Boosting settings,
    long clients,
    double logLoss,
    List<Integer> rounds,
    double seconds,
    double elapsed) {}
