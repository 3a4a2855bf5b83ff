package fr.pretadepenser.training.job;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.training.registry.KeptBundles;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as it is typed. */
class ModelsMainTest {
  @TempDir private Path models;

  @BeforeEach
  void twoVersions() {
    KeptBundles.write(models, "v1");
    KeptBundles.write(models, "v2");
  }

  @Test
  void promotesRollsBackAndRetires() {
    assertThat(models("promote", "v1", "--reason", "first")).isEqualTo("0 champion v1\n");
    assertThat(models("promote", "v2", "--reason", "better", "--actor", "ada")).startsWith("0 ");
    assertThat(models("rollback", "--reason", "worse after all")).isEqualTo("0 champion v1\n");
    assertThat(models("retire", "v2", "--reason", "wrong data")).isEqualTo("0 retired v2\n");
    assertThat(models("promote", "v2", "--reason", "again")).isEqualTo("43 ");
    assertThat(models("list")).contains("v1", "champion", "v2", "retired", "0.6644", "2026-07-01-");
    assertThat(models("served").lines().filter(line -> line.contains(" – "))).hasSize(3);
    assertThat(models("served", "--at", "2020-01-01T00:00:00Z"))
        .isEqualTo("0 no model at 2020-01-01T00:00:00Z\n");
    assertThat(models("served", "--at", "2999-01-01T00:00:00Z")).startsWith("0 v1  ");
    assertThat(models("show", "v2"))
        .contains(
            "v2: retired", "out of fold: ", "AUC 0.", "night", "by ada: better", "wrong data");
  }

  @Test
  void saysByItsExitCodeWhatIsWrong() {
    assertThat(models()).isEqualTo("43 ");
    assertThat(models("promote", "v1")).isEqualTo("43 ");
    assertThat(models("promote", "v1", "--reason", "")).isEqualTo("43 ");
    assertThat(models("promote", "v9", "--reason", "why")).isEqualTo("43 ");
    assertThat(models("show", "v9")).isEqualTo("43 ");
    assertThat(models("served", "--at", "yesterday")).isEqualTo("43 ");
    assertThat(models("rollback", "--reason", "why")).isEqualTo("20 ");
    KeptBundles.harm(models, "v1");
    assertThat(models("promote", "v1", "--reason", "why")).isEqualTo("50 ");
    assertThat(ModelsMain.run("--models", models.resolve("none").toString(), "list")).isEqualTo(20);
    assertThat(models.resolve("champion")).doesNotExist();
  }

  /** Exit code, then what it printed. */
  private String models(String... words) {
    String[] arguments = new String[words.length + 2];
    arguments[0] = "--models";
    arguments[1] = models.toString();
    System.arraycopy(words, 0, arguments, 2, words.length);
    PrintStream console = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      int code = ModelsMain.run(arguments);
      return code + " " + printed.toString(StandardCharsets.UTF_8);
    } finally {
      System.setOut(console);
    }
  }
}
