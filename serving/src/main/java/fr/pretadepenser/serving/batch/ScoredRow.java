package fr.pretadepenser.serving.batch;

import fr.pretadepenser.contract.problem.Problem;
import fr.pretadepenser.contract.score.Score;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one row of a batch: its score or what is wrong with it.
 *
 * @param row counted from 1, without the header of a CSV
 * @param score as of {@code /v1/scores}; null if the row was refused
 * @param problem why it was, naming each wrong field; null if it was scored
 */
record ScoredRow(long row, @Nullable Score score, @Nullable Problem problem) {}
