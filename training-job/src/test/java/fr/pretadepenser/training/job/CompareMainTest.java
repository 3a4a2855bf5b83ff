package fr.pretadepenser.training.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompareMainTest {
  @TempDir private Path folder;

  @Test
  void tellsWhatIsMissingByItsExitCode() {
    assertThat(CompareMain.run("--features", "none")).isEqualTo(43);
    assertThat(CompareMain.run("--features", "f", "--out", "o", "--config", "no")).isEqualTo(43);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "learners = [magic]",
        "learners = []",
        "treatments = [none, none]",
        "treatments = [smoke]",
        "most-clients = 3",
        "forest.trees = 0",
        "logistic.reg-param = -1",
        "gbt.step-size = 2"
      })
  void aWrongSettingEndsItBeforeAnythingIsWritten(String line) throws IOException {
    Path file = Files.writeString(folder.resolve("wrong.conf"), "training.compare." + line);
    Path out = folder.resolve("out");
    assertThat(
            CompareMain.run(
                "--features", "f", "--out", out.toString(), "--config", file.toString()))
        .isEqualTo(43);
    assertThat(out).doesNotExist();
  }
}
