package fr.pretadepenser.serving.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pretadepenser.contract.failure.ExitCode;
import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.serving.TinyNight;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One DuckDB file per night: built whole or not at all, used again, and read as it was written. */
class NightStoreTest {
  @TempDir Path work;
  private Path out = Path.of("");
  private Path folder = Path.of("");

  @BeforeEach
  void writeNight() throws IOException {
    out = TinyNight.write(work.resolve("out"));
    folder = out.resolve("nights").resolve(TinyNight.NAME);
  }

  private NightStore open() {
    return new NightStores(work.resolve("store"), "1GB").open(Night.current(out));
  }

  private Path file(String night) {
    return work.resolve("store").resolve(night + ".duckdb");
  }

  @Test
  void featuresAreReadToTheLastBitInTheOrderOfTheDictionary() {
    try (NightStore store = open()) {
      assertThat(store.numbers())
          .extracting(Feature::name)
          .startsWith("days_employed", "ext_source_2")
          .doesNotContain("days_birth", "credit_income_ratio");
      FeatureValues values = store.features(TinyNight.REFUSED).orElseThrow();
      assertThat(values.numbers())
          .containsExactly(Double.NaN, 0.1, 500_000.0, 4_000.0, 100_000.0, 200_000.0);
      assertThat(values.categories()).containsExactly("Revolving loans", "Managers");
      assertThat(store.features(TinyNight.SPARSE).orElseThrow().categories())
          .containsExactly(null, "Lighthouse keepers");
      assertThat(store.features(1)).isEmpty();
    }
  }

  @Test
  void manyReadAtOnce() throws Exception {
    var threads = Executors.newFixedThreadPool(8);
    try (NightStore store = open()) {
      Callable<Long> reading =
          () -> {
            long found = 0;
            for (int i = 0; i < 50; i++) {
              found += store.search("zoe", 0, 10).total();
              found += store.features(TinyNight.GRANTED).isPresent() ? 1 : 0;
              found += store.records(TinyNight.GRANTED).get(1).rows().size();
            }
            return found;
          };
      for (var found : threads.invokeAll(List.of(reading, reading, reading, reading))) {
        assertThat(found.get()).isEqualTo(50 * (2 + 1 + 2));
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void theNextStartUsesTheFileAgain() throws IOException {
    open().close();
    FileTime built = Files.getLastModifiedTime(file(TinyNight.NAME));
    open().close();
    assertThat(Files.getLastModifiedTime(file(TinyNight.NAME))).isEqualTo(built);
  }

  @Test
  void personalRecordsAreForTheOwnerOfTheFileOnly() throws IOException {
    open().close();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file(TinyNight.NAME))))
        .isEqualTo("rw-------");
  }

  @Test
  void aFileThatIsNotWholeIsBuiltAgain() throws IOException {
    Files.createDirectories(work.resolve("store"));
    Files.writeString(file(TinyNight.NAME), "not a database");
    try (NightStore store = open()) {
      assertThat(store.clients()).isEqualTo(5);
    }
  }

  @Test
  void theNightBeforeIsKeptAndEarlierOnesAreNot() throws IOException {
    for (String night : List.of("2026-01-01-a", "2026-01-02-b", "2026-01-03-c")) {
      TinyNight.write(out, night);
      open().close();
    }
    try (Stream<Path> files = Files.list(work.resolve("store"))) {
      assertThat(files.filter(name -> name.toString().contains("duckdb")))
          .containsExactlyInAnyOrder(file("2026-01-02-b"), file("2026-01-03-c"));
    }
  }

  @Test
  void namesAreOptional() throws IOException {
    Files.delete(folder.resolve("clean/client_name/part-00000.parquet"));
    try (NightStore store = open()) {
      assertThat(store.client(TinyNight.GRANTED))
          .contains(new NightStore.Client(TinyNight.GRANTED, null, null));
    }
  }

  @Test
  void aMissingColumnIsNamedAndNothingIsLeftBehind() throws Exception {
    rewriteFeatures("SELECT * EXCLUDE (ext_source_2) FROM %s");
    refused("feature has no column ext_source_2");
  }

  @Test
  void twoRowsOfOneClientAreRefused() throws Exception {
    rewriteFeatures("SELECT * FROM %1$s UNION ALL SELECT * FROM %1$s");
    refused("two rows of one client");
  }

  @Test
  void aTruncatedFileIsRefused() throws IOException {
    Path parquet = folder.resolve("feature/part-00000.parquet");
    byte[] bytes = Files.readAllBytes(parquet);
    Files.write(parquet, Arrays.copyOf(bytes, bytes.length / 2));
    refused("cannot be built");
  }

  @Test
  void aNightWithoutFeaturesIsRefused() throws IOException {
    Files.delete(folder.resolve("feature/part-00000.parquet"));
    refused("holds no Parquet file");
  }

  private void rewriteFeatures(String query) throws Exception {
    Path parquet = folder.resolve("feature/part-00000.parquet");
    Path other = folder.resolve("other.parquet");
    try (var connection = DriverManager.getConnection("jdbc:duckdb:");
        var statement = connection.createStatement()) {
      String rows = query.formatted("'" + parquet + "'");
      statement.execute("COPY (%s) TO '%s' (FORMAT parquet)".formatted(rows, other));
    }
    Files.move(other, parquet, StandardCopyOption.REPLACE_EXISTING);
  }

  private void refused(String reason) throws IOException {
    assertThatThrownBy(this::open)
        .hasMessageContaining(reason)
        .isInstanceOfSatisfying(
            Failure.class,
            failure -> assertThat(failure.exitCode()).isEqualTo(ExitCode.INPUT_NOT_READY));
    List<Path> left = new ArrayList<>();
    try (Stream<Path> files = Files.list(work.resolve("store"))) {
      files.filter(name -> !name.endsWith("lock")).forEach(left::add);
    }
    assertThat(left).isEmpty();
  }
}
