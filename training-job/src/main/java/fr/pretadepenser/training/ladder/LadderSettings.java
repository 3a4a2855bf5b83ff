package fr.pretadepenser.training.ladder;

import fr.pretadepenser.contract.failure.Failure;

/**
 * How a ladder is judged.
 *
 * @param foldSeeds how often clients are cut into folds anew, and all models fitted again
 * @param resamples draws of the bootstrap
 */
public record LadderSettings(int foldSeeds, int resamples) {

  /** Checks the ranges. */
  public LadderSettings {
    if (foldSeeds < 1) {
      throw Failure.badConfiguration(
          "training.ladder.fold-seeds must be at least 1, not " + foldSeeds);
    }
    if (resamples < 100) {
      throw Failure.badConfiguration(
          "training.ladder.resamples must be at least 100, not " + resamples);
    }
  }
}
