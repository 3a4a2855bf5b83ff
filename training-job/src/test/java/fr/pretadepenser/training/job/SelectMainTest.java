package fr.pretadepenser.training.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SelectMainTest {
  @TempDir private Path folder;

  @Test
  void tellsWhatIsWrongByItsExitCodeAndWritesNothing() throws IOException {
    Path out = folder.resolve("out");
    Path config = Files.writeString(folder.resolve("a.conf"), "training.selection.features = -3");
    assertThat(SelectMain.run("--features", "none")).isEqualTo(43);
    assertThat(SelectMain.run("--features", "f", "--out", out.toString(), "--sizes", "few"))
        .isEqualTo(43);
    assertThat(
            SelectMain.run(
                "--features", "f", "--out", out.toString(), "--config", config.toString()))
        .isEqualTo(43);
    assertThat(out).doesNotExist();
  }
}
