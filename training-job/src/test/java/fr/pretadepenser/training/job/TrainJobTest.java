package fr.pretadepenser.training.job;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.contract.bundle.Figures;
import fr.pretadepenser.etl.night.Night;
import fr.pretadepenser.model.bundle.Bundle;
import fr.pretadepenser.training.bundle.Proof;
import fr.pretadepenser.training.registry.Registry;
import fr.pretadepenser.training.tiny.LocalSpark;
import fr.pretadepenser.training.tiny.TinyNight;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainJobTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-07-02T03:00:00Z"), ZoneOffset.UTC);

  @TempDir static Path work;
  private static String version = "";

  @BeforeAll
  static void train() {
    TinyNight.write(LocalSpark.session(), work.resolve("features"), 1_200);
    version =
        job()
            .run(
                Night.current(LocalSpark.session(), work.resolve("features").toString()),
                registry());
  }

  private static TrainJob job() {
    return new TrainJob(
        LocalSpark.session(),
        TrainingSettings.load(null),
        new Proof(Path.of(System.getProperty("verifier.jar"))),
        CLOCK,
        step -> {});
  }

  private static Registry registry() {
    return new Registry(work.resolve("models"));
  }

  @Test
  void theProvedModelIsTheChampion() {
    assertThat(registry().champion()).hasValue(version);
    Bundle bundle = Bundle.load(Bundle.champion(work.resolve("models")));
    Figures figures = bundle.figures();
    assertThat(figures.auc()).isGreaterThan(0.65);
    assertThat(figures.calibrationSlope()).isBetween(0.8, 1.2);
  }
}
