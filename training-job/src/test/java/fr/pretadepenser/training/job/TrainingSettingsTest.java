package fr.pretadepenser.training.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pretadepenser.contract.failure.ExitCode;
import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.training.fit.SparkGbt;
import fr.pretadepenser.training.gate.Policy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainingSettingsTest {
  @TempDir Path folder;

  @Test
  void defaultsPutTheThresholdAtOneEleventh() {
    assertThat(TrainingSettings.load(null).rule().threshold()).isEqualTo(1.0 / 11);
  }

  @ParameterizedTest
  @CsvSource({
    "boosting.max-depth = 0, training.boosting.max-depth",
    "boosting.eta = 2, training.boosting.eta",
    "learner = forest, training.learner must be xgboost or gbt",
    "folds.count = 1, training.folds.count",
    "costs.false-negative = -1, training.costs",
    "costs.grey-share = 0.1, exactly one of grey-half-width and grey-share",
    "fairness.small = 1, training.fairness.small",
    "'fairness.groups = [{feature = age_years, bounds = [40, 30]}]', bounds of age_years",
    "card.explained = 1, training.card.explained",
    "card.intended-use.fr = \" \", training.card.intended-use",
    "slots.tables = [clients], there is no table clients",
    "verification-rows = 1, training.verification-rows",
    "bosting.eta = 0.1, unknown configuration key training.bosting.eta"
  })
  void aWrongSettingIsNamed(String line, String named) throws IOException {
    Path file = Files.writeString(folder.resolve("wrong.conf"), "training." + line);
    assertThatThrownBy(() -> TrainingSettings.load(file))
        .isInstanceOf(Failure.class)
        .hasMessageContaining(named);
  }

  @Test
  void sparksGbtIsOneWordAway() throws IOException {
    Path file = Files.writeString(folder.resolve("gbt.conf"), "training.learner = gbt");
    assertThat(TrainingSettings.load(file).learner()).isInstanceOf(SparkGbt.class);
    Files.writeString(file, "training { learner = gbt, gbt.max-bins = 1 }");
    assertThatThrownBy(() -> TrainingSettings.load(file))
        .hasMessageContaining("training.gbt.max-bins must be at least 2, not 1");
  }

  @Test
  void theExamplesHold() {
    Path conf = Path.of("../conf");
    TrainingSettings production = TrainingSettings.load(conf.resolve("production/training.conf"));
    assertThat(production.policy()).isEqualTo(Policy.PROPOSE);
    assertThat(production.costs().greyShare()).isEqualTo(0.1);
    assertThat(TrainingSettings.load(conf.resolve("cluster/training.conf")).boosting().workers())
        .isEqualTo(2);
  }

  @Test
  void commandsSayWhatIsMissing() {
    assertThat(TrainMain.run("--models", "m")).isEqualTo(ExitCode.BAD_CONFIGURATION.code());
    assertThat(ScoreMain.run("--models", "m", "--features", "f", "--out", "o", "--config", "no"))
        .isEqualTo(ExitCode.BAD_CONFIGURATION.code());
  }
}
