package fr.pretadepenser.etl.job;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.etl.night.Night;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A run killed by SIGKILL, whenever: yesterday's night is untouched, and the next run mends all.
 */
class CrashTest {
  private static final int KILLED = 128 + 9;
  private static final Clock TODAY = Clock.systemUTC();

  @TempDir static Path folder;
  @TempDir Path work;
  private static Path config = Path.of("");
  private static Path raw = Path.of("");
  private static Path yesterday = Path.of("");
  private static Map<String, List<String>> undisturbed = Map.of();

  @BeforeAll
  static void yesterdayAndWhatTodayShouldBe() throws Exception {
    config =
        Files.writeString(
            folder.resolve("etl.conf"),
            """
            etl { max-rejected-share = 0.1, min-clients = 1, raw-bytes-per-file = 1 MiB
                  shuffle-partitions = 2, gate.enabled = false }
            """);
    Path before = folder.resolve("raw-yesterday");
    TinyRaw.write(before);
    yesterday = folder.resolve("yesterday");
    run(before, yesterday, Clock.offset(TODAY, Duration.ofDays(-1)));
    raw = folder.resolve("raw-today");
    TinyRaw.write(raw);
    Path applications = raw.resolve("application_test.csv");
    List<String> lines = new ArrayList<>(Files.readAllLines(applications));
    // Client numbers up to a new one: no table is what it was.
    lines.add(lines.get(1).replaceFirst("^\\d+", "200000"));
    Files.write(applications, lines);
    Path whole = folder.resolve("undisturbed");
    undisturbed = rows(whole, run(raw, whole, TODAY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mkdirs .*/clean/bureau/_temporary.*",
        "rename .*/manifest.json",
        "rename .*/current",
      })
  void yesterdayIsUntouchedAndTheNextRunMends(String moment) throws Exception {
    killAndMend(moment);
  }

  @Tag("slow")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "mkdirs .*/clean/application/_temporary.*",
        "rename .*/clean/application/part.*",
        "mkdirs .*/clean/installments_payments/_temporary.*",
        "rename .*/clean/client_name/part.*",
        "mkdirs .*/feature/_temporary.*",
        "rename .*/feature/part.*",
        "rename .*/protected/part.*",
      })
  void atEveryStation(String moment) throws Exception {
    killAndMend(moment);
  }

  private void killAndMend(String moment) throws Exception {
    Path out = work.resolve("out");
    FileUtils.copyDirectory(yesterday.toFile(), out.toFile());
    Map<String, String> before = NightFiles.hashes(out);
    killBefore(moment, out);

    assertThat(NightFiles.hashes(out))
        .as("all that was there, and the lock of the dead")
        .containsAllEntriesOf(before)
        .containsKey("etl.lock");
    assertThat(current(out).manifest().clients()).isEqualTo(TinyRaw.CLIENTS);
    assertThat(current(out).features().count()).isEqualTo(TinyRaw.CLIENTS);

    // Two days on, so that what the dead run left is neither its own folder nor young.
    String name = run(raw, out, Clock.offset(TODAY, Duration.ofDays(2)));
    assertThat(current(out).manifest().night()).isEqualTo(name);
    assertThat(rows(out, name)).isEqualTo(undisturbed);
    assertThat(out).isDirectoryNotContaining(file -> file.toString().contains(".current."));
    assertThat(out.resolve("etl.lock")).doesNotExist();
    assertThat(out.resolve("nights").toFile().list())
        .as("yesterday's and this one, nothing broken off")
        .hasSize(2);
  }

  /** Runs the ETL as a process of its own up to that step, and kills it there. */
  private void killBefore(String moment, Path out) throws Exception {
    Path mark = work.resolve("mark");
    Path log = work.resolve("log");
    Process etl =
        new ProcessBuilder(command(moment, mark, out))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    try {
      while (etl.isAlive() && !Files.exists(mark)) {
        etl.waitFor(5, TimeUnit.MILLISECONDS);
      }
    } finally {
      etl.destroyForcibly();
    }
    assertThat(etl.waitFor()).as(() -> read(log)).isEqualTo(KILLED);
    assertThat(mark).as(moment).exists();
  }

  private List<String> command(String moment, Path mark, Path out) throws IOException {
    List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().get()));
    command.addAll(Files.readAllLines(Path.of("../conf/spark-java.options")));
    command.addAll(List.of("-Xmx512m", "-XX:TieredStopAtLevel=1"));
    command.add("-D" + StoppingFiles.BEFORE + "=" + moment);
    command.add("-D" + StoppingFiles.MARK + "=" + mark);
    command.add("-Dspark.hadoop.fs.file.impl=" + StoppingFiles.class.getName());
    command.addAll(List.of("-Dspark.master=local[2]", "-Dspark.ui.enabled=false"));
    command.addAll(
        List.of("-Dspark.driver.bindAddress=127.0.0.1", "-Dspark.driver.host=127.0.0.1"));
    String path = System.getProperty("java.class.path");
    command.addAll(List.of("-cp", System.getProperty("surefire.test.class.path", path)));
    command.add(EtlMain.class.getName());
    command.addAll(List.of("--raw", raw.toString(), "--out", out.toString()));
    command.addAll(List.of("--config", config.toString()));
    return command;
  }

  private static String run(Path from, Path to, Clock clock) {
    EtlConfig settings = EtlConfig.load(config);
    Housekeeping housekeeping = Housekeeping.load(config, null);
    return new EtlJob(LocalSpark.session(), settings, housekeeping, clock, progress -> {})
        .run(from.toString(), to.toString());
  }

  private static Night current(Path out) {
    return Night.current(LocalSpark.session(), out.toString());
  }

  /** Of every table, all rows in their order; bytes may differ from one process to another. */
  private static Map<String, List<String>> rows(Path out, String name) throws Exception {
    Path night = out.resolve("nights").resolve(name);
    Map<String, List<String>> tables = new TreeMap<>();
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement query = duck.createStatement()) {
      for (String file : NightFiles.hashes(night).keySet()) {
        if (file.endsWith(".parquet")) {
          List<String> rows = tables.computeIfAbsent(file, table -> new ArrayList<>());
          String all =
              "SELECT CAST(t AS VARCHAR) FROM read_parquet('" + night.resolve(file) + "') t";
          try (ResultSet result = query.executeQuery(all)) {
            while (result.next()) {
              rows.add(result.getString(1));
            }
          }
        }
      }
    }
    return tables;
  }

  private static String read(Path log) {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      return log + " cannot be read";
    }
  }
}
