package fr.pretadepenser.contract.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.typesafe.config.Config;
import fr.pretadepenser.contract.failure.ExitCode;
import fr.pretadepenser.contract.failure.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The defaults are in this module's test reference.conf, under {@code sample}. */
class SettingsTest {
  @TempDir Path folder;

  @Test
  void readsDefaultsFromReferenceConf() {
    assertThat(Settings.load("sample", null).getDouble("rows.max-rejected-share")).isEqualTo(0.01);
  }

  @Test
  void letsAFileOverrideOneKeyAndKeepsTheOthers() throws IOException {
    Config settings = Settings.load("sample", file("sample.rows.max-rejected-share = 0.05"));
    assertThat(settings.getDouble("rows.max-rejected-share")).isEqualTo(0.05);
    assertThat(settings.getInt("partitions")).isEqualTo(4);
  }

  @Test
  void refusesAKeyThatNobodyDeclared() {
    assertThatThrownBy(() -> Settings.load("sample", file("sample.partition = 8")))
        .isInstanceOfSatisfying(
            Failure.class,
            failure -> assertThat(failure.exitCode()).isEqualTo(ExitCode.BAD_CONFIGURATION))
        .hasMessageContaining("unknown configuration key sample.partition");
  }

  @Test
  void namesAFileThatIsMissingOrBroken() throws IOException {
    assertThatThrownBy(() -> Settings.load("sample", folder.resolve("none.conf")))
        .hasMessageContaining("none.conf does not exist");
    Path broken = file("sample { partitions = ");
    assertThatThrownBy(() -> Settings.load("sample", broken)).hasMessageContaining("own.conf");
  }

  private Path file(String content) throws IOException {
    return Files.writeString(folder.resolve("own.conf"), content);
  }
}
