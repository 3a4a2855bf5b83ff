package fr.pretadepenser.training.job;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.etl.night.Night;
import fr.pretadepenser.model.bundle.Bundle;
import fr.pretadepenser.training.bundle.Proof;
import fr.pretadepenser.training.registry.Registry;
import fr.pretadepenser.training.tiny.LocalSpark;
import fr.pretadepenser.training.tiny.TinyNight;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainSelectedTest {
  @TempDir private Path work;

  @Test
  void theBundleReadsTheSlotsThatWereKeptAndNoOthers() throws Exception {
    TinyNight.write(LocalSpark.session(), work.resolve("features"), 900);
    Path models = work.resolve("models");
    new TrainJob(
            LocalSpark.session(),
            SmallSettings.with("training.selection.features = 5"),
            new Proof(Path.of(System.getProperty("verifier.jar", ""))),
            Clock.systemUTC(),
            step -> {})
        .run(
            Night.current(LocalSpark.session(), work.resolve("features").toString()),
            new Registry(models));
    Bundle champion = Bundle.load(Bundle.champion(models));
    assertThat(champion.dictionary().features())
        .hasSize(5)
        .extracting(Feature::name)
        .contains("amt_credit", "amt_annuity", "amt_income_total", "ext_source_2");
    assertThat(champion.figures().auc()).isGreaterThan(0.6);
    assertThat(Files.readString(champion.folder().resolve("card.json")))
        .contains("\"selection.features\" : \"5\"");
  }
}
