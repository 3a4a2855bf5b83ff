package fr.pretadepenser.training.job;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.etl.night.Night;
import fr.pretadepenser.model.bundle.Bundle;
import fr.pretadepenser.training.bundle.Proof;
import fr.pretadepenser.training.registry.Registry;
import fr.pretadepenser.training.tiny.LocalSpark;
import fr.pretadepenser.training.tiny.TinyNight;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Makes the bundle by which the model module will prove, for ever, that it still loads what this
 * version of the code writes: see {@code model/src/test/resources/earlier/README.md}.
 */
@Tag("slow")
class KeptBundleTest {
  @TempDir private Path work;

  @Test
  void isSmallAndHoldsAllChecks() {
    Path kept = Path.of(System.getProperty("keep.bundle", work.resolve("kept").toString()));
    TinyNight.write(LocalSpark.session(), work.resolve("features"), 1_200);
    TrainJob job =
        new TrainJob(
            LocalSpark.session(),
            SmallSettings.with("training.boosting.max-rounds = 6"),
            new Proof(Path.of(System.getProperty("verifier.jar"))),
            Clock.systemUTC(),
            step -> {});
    String version =
        job.run(
            Night.current(LocalSpark.session(), work.resolve("features").toString()),
            new Registry(kept));
    assertThat(Bundle.load(kept.resolve(version)).manifest().version()).isEqualTo(version);
  }
}
