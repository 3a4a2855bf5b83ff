package fr.pretadepenser.training.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TuneMainTest {
  @TempDir private Path folder;

  @Test
  void tellsWhatIsWrongByItsExitCodeAndWritesNothing() throws IOException {
    Path out = folder.resolve("out");
    assertThat(TuneMain.run("--out", out.toString())).isEqualTo(43);
    Path config = Files.writeString(folder.resolve("c.conf"), "training.tuning.candidates = 1");
    assertThat(
            TuneMain.run(
                "--features", "none", "--out", out.toString(), "--config", config.toString()))
        .isEqualTo(43);
    assertThat(out).doesNotExist();
  }
}
