package fr.pretadepenser.training.tune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.pretadepenser.contract.feature.FeatureDictionary;
import fr.pretadepenser.contract.json.Json;
import fr.pretadepenser.etl.night.Night;
import fr.pretadepenser.training.dataset.Clients;
import fr.pretadepenser.training.dataset.Folds;
import fr.pretadepenser.training.dataset.SlotChoice;
import fr.pretadepenser.training.fit.Boosting;
import fr.pretadepenser.training.tiny.LocalSpark;
import fr.pretadepenser.training.tiny.PlantedNight;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole search on a tiny night, from settings that are bad on purpose. */
class TuningTest {
  private static final Boosting BAD = new Boosting(1, 0.5, 0.5, 0.3, 5, 5, 64, 3, 2, 1);

  @TempDir Path folder;

  @Test
  void badSettingsAreLeftForBetterOnesAndARunAgainTriesNothing() {
    PlantedNight.write(LocalSpark.session(), folder, 1_500);
    TuningReport report = search(new ArrayList<>());
    assertThat(report.gain().isBetter()).isTrue();
    assertThat(report.bestLogLoss()).isLessThan(report.configuredLogLoss());
    assertThat(report.conf()).contains("training.boosting {", "max-depth = ");
    assertThat(report.table()).contains("tuned.conf holds them");
    assertThat(report.bestAuc().value() - report.configuredAuc().value())
        .isCloseTo(report.aucGain().value(), within(1e-12));
    assertThat(TuningPage.of(report))
        .contains("better by more than chance: tuned.conf holds it", "<svg ", "Rung 2")
        .contains("<td class=\"words\">max-depth</td><td>1</td>")
        .doesNotContain("NaN", "%s");
    assertThat(Json.line(report)).contains("\"rungs\":[{\"rung\":0");

    List<String> steps = new ArrayList<>();
    TuningReport again = search(steps);
    assertThat(again.best()).isEqualTo(report.best());
    assertThat(again.gain()).isEqualTo(report.gain());
    assertThat(steps).singleElement().asString().contains("against the configured settings");
  }

  private TuningReport search(List<String> steps) {
    Night night = Night.current(LocalSpark.session(), folder.toString());
    FeatureDictionary slots = SlotChoice.DEFAULT.of(night.dictionary());
    return new Tuning(
            BAD,
            new Folds(2, 1, 4),
            new TuningSettings(Duration.ofMinutes(30), 4, 2, 2),
            2,
            steps::add)
        .run("night", slots, Clients.of(night, slots), folder.resolve("tuning"));
  }
}
