package fr.pretadepenser.bench.etl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What counts as the same value. */
class DifferencesTest {
  @TempDir Path folder;

  @Test
  void aMillionthIsNoDifferenceAndTwoAre() throws SQLException {
    assertThat(between("(1, 1000.0)", "(1, 1000.0009)")).isEmpty();
    assertThat(between("(1, 1000.0)", "(1, 1000.002)")).isEqualTo(Map.of("x", 1L));
    assertThat(between("(1, 0.0)", "(1, 1e-12)")).isEqualTo(Map.of("x", 1L));
  }

  @Test
  void missingIsTheSameAsMissingOnly() throws SQLException {
    assertThat(between("(1, NULL::DOUBLE)", "(1, NULL::DOUBLE)")).isEmpty();
    assertThat(between("(1, NULL::DOUBLE)", "(1, 0.0)")).isEqualTo(Map.of("x", 1L));
  }

  @Test
  void aClientThatOneSideLacksDiffers() throws SQLException {
    assertThat(between("(1, 5.0), (2, 6.0)", "(1, 5.0)")).isEqualTo(Map.of("x", 1L));
  }

  private Map<String, Long> between(String ours, String theirs) throws SQLException {
    Path a = folder.resolve("a.parquet");
    Path b = folder.resolve("b.parquet");
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement sql = connection.createStatement()) {
      for (Map.Entry<Path, String> side : Map.of(a, ours, b, theirs).entrySet()) {
        sql.execute(
            "COPY (FROM (VALUES %s) t(SK_ID_CURR, x)) TO '%s' (FORMAT parquet)"
                .formatted(side.getValue(), side.getKey()));
      }
    }
    return Differences.between(folder.resolve("a*"), b).different();
  }
}
