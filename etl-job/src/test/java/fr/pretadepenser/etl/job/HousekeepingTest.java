package fr.pretadepenser.etl.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pretadepenser.contract.failure.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HousekeepingTest {
  @TempDir Path folder;

  @Test
  void twoWeeksOfNightsAreKeptByDefaultAndNoModelsKnown() {
    Housekeeping housekeeping = Housekeeping.load(null, null);
    assertThat(housekeeping.retention().nights()).isEqualTo(14);
    assertThat(housekeeping.retention().minAge()).isEqualTo(Duration.ofDays(1));
    assertThat(housekeeping.retention().models()).isEmpty();
    assertThat(housekeeping.staleLock()).isEqualTo(Duration.ofDays(1));
  }

  @Test
  void theOptionNamesTheModelsBeforeTheSettingDoes() throws IOException {
    Path file = config("retention.models", "configured");
    assertThat(Housekeeping.load(file, null).retention().models()).contains("configured");
    assertThat(Housekeeping.load(file, "option").retention().models()).contains("option");
  }

  @ParameterizedTest
  @CsvSource({
    "retention.nights, 0, at least 1",
    "retention.min-age, -1 hours, at least 0",
    "lock.stale-after, -1 hours, at least 0",
  })
  void aSettingOutOfRangeIsNamed(String key, String value, String range) throws IOException {
    Path file = config(key, value);
    assertThatThrownBy(() -> Housekeeping.load(file, null))
        .isInstanceOf(Failure.class)
        .hasMessage("configuration key etl." + key + " must be " + range);
  }

  @Test
  void aSettingOfAnotherTypeIsNamed() throws IOException {
    Path file = config("retention.nights", "many");
    assertThatThrownBy(() -> Housekeeping.load(file, null)).hasMessageContaining("nights");
  }

  private Path config(String key, String value) throws IOException {
    return Files.writeString(folder.resolve("etl.conf"), "etl." + key + " = \"" + value + "\"");
  }
}
