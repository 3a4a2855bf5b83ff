package fr.pretadepenser.training.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Settings of a training of seconds: few folds, few and small trees. */
final class SmallSettings {
  private SmallSettings() {}

  /** And these lines. */
  static TrainingSettings with(String lines) {
    try {
      Path file = Files.createTempFile("small-", ".conf");
      Files.writeString(
          file,
          """
          training.boosting.max-rounds = 25
          training.boosting.max-depth = 3
          training.boosting.eta = 0.2
          training.folds.count = 2
          training.verification-rows = 12
          training.fairness.groups = []
          training.fairness.proxy-clients = 0
          training.card.explained = 100
          training.card.dependences = 1
          training.costs.draws = 40
          """
              + lines);
      TrainingSettings settings = TrainingSettings.load(file);
      Files.delete(file);
      return settings;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
