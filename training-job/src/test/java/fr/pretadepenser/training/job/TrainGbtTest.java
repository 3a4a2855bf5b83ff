package fr.pretadepenser.training.job;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.etl.night.Night;
import fr.pretadepenser.model.bundle.Bundle;
import fr.pretadepenser.training.bundle.Proof;
import fr.pretadepenser.training.registry.Registry;
import fr.pretadepenser.training.tiny.LocalSpark;
import fr.pretadepenser.training.tiny.TinyNight;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainGbtTest {
  @TempDir private Path work;

  @Test
  void sparksGbtIsTrainedProvedByAStockRuntimeAndServed() throws IOException {
    Path file = work.resolve("gbt.conf");
    Files.writeString(
        file,
        "training { learner = gbt, gbt.max-rounds = 8, folds.count = 2, fairness.groups = [] }");
    TinyNight.write(LocalSpark.session(), work.resolve("features"), 600);
    Path models = work.resolve("models");
    new TrainJob(
            LocalSpark.session(),
            TrainingSettings.load(file),
            new Proof(Path.of(System.getProperty("verifier.jar", ""))),
            Clock.systemUTC(),
            step -> {})
        .run(
            Night.current(LocalSpark.session(), work.resolve("features").toString()),
            new Registry(models));
    Bundle champion = Bundle.load(Bundle.champion(models));
    assertThat(champion.figures().auc()).isGreaterThan(0.6);
    assertThat(Files.readString(champion.folder().resolve("card.json")))
        .contains("\"learner\" : \"\\\"gbt\\\"\"");
  }
}
