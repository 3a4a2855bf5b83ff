package fr.pretadepenser.model.score;

/**
 * Exact Shapley values of one score, in log-odds: baseline plus all contributions is {@code
 * logOdds} to 1e-9.
 *
 * @param baseline log-odds of the average training client
 * @param contributions of each slot, aligned to {@link Scorer#slots()}
 * @param logOdds of the probability
 */
@SuppressWarnings("ArrayRecordComponent") // made for one reader, compared by no one
public record Attribution(double baseline, double[] contributions, double logOdds) {}
