package fr.pretadepenser.training.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LadderMainTest {
  @TempDir private Path folder;

  @Test
  void tellsWhatIsWrongByItsExitCodeAndWritesNothing() {
    Path out = folder.resolve("out");
    assertThat(LadderMain.run("--features", "none", "--out", out.toString())).isEqualTo(43);
    assertThat(LadderMain.run("--features", "none", "--steps", "loans", "--out", out.toString()))
        .isEqualTo(43);
    assertThat(out).doesNotExist();
  }
}
