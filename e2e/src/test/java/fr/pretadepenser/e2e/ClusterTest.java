package fr.pretadepenser.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.demo.Demo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packed ETL on a real cluster that loses a machine in the middle of the night. */
class ClusterTest {
  private static final Path HOUSE = Path.of("..").toAbsolutePath().normalize();

  @TempDir Path work;

  @Test
  void aNightThatLosesAWorkerIsTheNightOfOneMachine() throws Exception {
    Path raw = new Demo(HOUSE, work).makeData(500);
    Path alone = work.resolve("alone");
    Path spread = work.resolve("spread");
    Process local = etl(raw, alone, "--master local[2]");
    assertThat(local.waitFor()).as(() -> log(alone)).isZero();

    try (SparkCluster cluster = new SparkCluster(HOUSE, work.resolve("spark"), 2)) {
      Process job = etl(raw, spread, cluster.submitOptions());
      while (job.isAlive() && !(cluster.hasWorked(0) && hasBegun(spread, "clean/bureau"))) {
        job.waitFor(20, TimeUnit.MILLISECONDS);
      }
      assertThat(cluster.hasWorked(0)).as(() -> log(spread)).isTrue();
      cluster.kill(0);
      assertThat(job.isAlive()).as("the job outlives its worker").isTrue();
      assertThat(hasBegun(spread, "manifest.json")).as("in mid job").isFalse();
      assertThat(job.waitFor()).as(() -> log(spread)).isZero();
      assertThat(log(spread)).contains("Lost executor");
      assertThat(cluster.hasWorked(1)).isTrue();
    }
    assertSame(night(alone), night(spread));
  }

  private Process etl(Path raw, Path out, String options) throws IOException {
    Path config = work.resolve("etl.conf");
    Files.writeString(
        config,
        "etl { shuffle-partitions = 4, raw-bytes-per-file = 1 MiB, gate.enabled = false }\n");
    ProcessBuilder command =
        new ProcessBuilder(
            HOUSE.resolve("bin/etl").toString(),
            "--raw",
            raw.toString(),
            "--out",
            out.toString(),
            "--config",
            config.toString());
    command.environment().put("SPARK_SUBMIT_OPTIONS", options);
    command.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    command.environment().put("SPARK_DRIVER_MEMORY", "1g");
    command.environment().remove("SPARK_HOME");
    return command
        .redirectErrorStream(true)
        .redirectOutput(work.resolve(out.getFileName() + ".log").toFile())
        .start();
  }

  private String log(Path out) {
    try {
      return Files.readString(work.resolve(out.getFileName() + ".log"));
    } catch (IOException e) {
      return "no log: " + e.getMessage();
    }
  }

  private static boolean hasBegun(Path out, String within) throws IOException {
    Path nights = out.resolve("nights");
    if (!Files.isDirectory(nights)) {
      return false;
    }
    try (Stream<Path> folders = Files.list(nights)) {
      return folders.anyMatch(night -> Files.exists(night.resolve(within)));
    }
  }

  private static Path night(Path out) throws IOException {
    return out.resolve("nights").resolve(Files.readString(out.resolve("current")).strip());
  }

  /** Every row of every table, value by value, no tolerance. */
  private static void assertSame(Path expected, Path actual) throws IOException, SQLException {
    assertThat(actual.getFileName()).as("one identity").isEqualTo(expected.getFileName());
    List<Path> tables;
    try (Stream<Path> clean = Files.list(expected.resolve("clean"))) {
      tables = Stream.concat(clean.map(expected::relativize), inputs()).toList();
    }
    assertThat(tables).hasSizeGreaterThan(8);
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement query = duck.createStatement()) {
      for (Path table : tables) {
        String one = rows(expected.resolve(table));
        String other = rows(actual.resolve(table));
        assertThat(count(query, one)).as(table + " has rows").isPositive();
        assertThat(count(query, one)).as(table + ": rows").isEqualTo(count(query, other));
        assertThat(count(query, one + " EXCEPT ALL " + other)).as(table + ": values").isZero();
      }
    }
  }

  private static Stream<Path> inputs() {
    return Stream.of(Path.of("feature"), Path.of("protected"));
  }

  private static String rows(Path folder) {
    return "SELECT * FROM read_parquet('" + folder + "/*.parquet')";
  }

  private static long count(Statement query, String rows) throws SQLException {
    try (ResultSet result = query.executeQuery("SELECT count(*) FROM (" + rows + ")")) {
      result.next();
      return result.getLong(1);
    }
  }
}
