package fr.pretadepenser.etl.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pretadepenser.contract.failure.ExitCode;
import fr.pretadepenser.contract.failure.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EtlMainTest {
  @TempDir Path folder;

  @Test
  void helpIsNoError() {
    assertThat(EtlMain.run("--help")).isEqualTo(ExitCode.OK.code());
  }

  @Test
  void aMissingOptionIsBadConfiguration() {
    assertThat(EtlMain.run("--raw", "raw")).isEqualTo(ExitCode.BAD_CONFIGURATION.code());
  }

  @Test
  void anUnknownKeyIsBadConfiguration() throws IOException {
    Path config = Files.writeString(folder.resolve("etl.conf"), "etl.max-rejects = 0.5");
    assertThat(EtlMain.run("--raw", "raw", "--out", "out", "--config", config.toString()))
        .isEqualTo(ExitCode.BAD_CONFIGURATION.code());
    assertThatThrownBy(() -> EtlConfig.load(config))
        .hasMessage("unknown configuration key etl.max-rejects");
  }

  @Test
  void defaultsAreInRange() {
    EtlConfig defaults = EtlConfig.load(null);
    assertThat(defaults).isEqualTo(new EtlConfig(0.01, 1, 16 << 20, 32, 2, defaults.gate()));
    assertThat(defaults.gate().enabled()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "max-rejected-share, 1.5, from 0 to 1",
    "min-clients, 0, at least 1",
    "raw-bytes-per-file, 10, at least 1 MiB",
    "shuffle-partitions, 0, from 1 to 10000",
    "gate.history-nights, 366, from 0 to 365",
    "gate.min-nights, 1, at least 2"
  })
  void aSettingOutOfRangeIsNamed(String key, String value, String range) throws IOException {
    Path config = Files.writeString(folder.resolve("etl.conf"), "etl." + key + " = " + value);
    assertThatThrownBy(() -> EtlConfig.load(config))
        .isInstanceOf(Failure.class)
        .hasMessage("configuration key etl." + key + " must be " + range);
  }

  @Test
  void aSettingOfAnotherTypeIsNamed() throws IOException {
    Path config = Files.writeString(folder.resolve("etl.conf"), "etl.min-clients = many");
    assertThatThrownBy(() -> EtlConfig.load(config)).hasMessageContaining("min-clients");
  }
}
