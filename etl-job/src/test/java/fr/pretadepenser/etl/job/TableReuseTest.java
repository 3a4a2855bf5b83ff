package fr.pretadepenser.etl.job;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.contract.json.Json;
import fr.pretadepenser.contract.night.NightMetrics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What changes from one night to the next is computed, the rest copied; no reader can tell. */
class TableReuseTest {
  private static final EtlConfig CONFIG = Ungated.config(0.1, 1, 1 << 20, 2);
  private static final String ALL =
      "application bureau bureau_balance previous_application pos_cash_balance"
          + " installments_payments credit_card_balance client_name";

  @TempDir static Path folder;
  private static final List<String> PROGRESS = new ArrayList<>();
  private static Path yesterday = Path.of("");
  private static String first = "";

  @BeforeAll
  static void aNight() throws IOException {
    yesterday = folder.resolve("yesterday");
    first = run(raw("first", "bureau.csv", ""), CONFIG, yesterday, 1);
  }

  @ParameterizedTest
  @CsvSource({
    "bureau_balance.csv, x, bureau_balance",
    "installments_payments.csv, x, installments_payments",
    "client_names.csv, '100002,Grace,Petit', client_name",
  })
  void onlyTheTableOfAChangedFileAndThoseUponItAreComputed(
      String file, String line, String computed) throws IOException {
    Path raw = raw("changed-" + file, file, line + "\n");
    assertThat(reused(raw, CONFIG, "again-" + file)).isEqualTo(allBut(computed));
  }

  /** Months at a bureau take their client from the bureau's credits. */
  @Test
  void theNightIsTheSameAsOneComputedWhole() throws IOException {
    Path raw = raw("credits", "bureau.csv", "x\n");
    Path out = folder.resolve("again-credits");
    assertThat(reused(raw, CONFIG, "again-credits")).isEqualTo(allBut("bureau bureau_balance"));
    assertEqualToOneComputedWhole(raw, out);
  }

  @Test
  void newLowestOrHighestClientsMoveTheRangesOfEveryTable() throws IOException {
    Path raw = raw("range", "bureau.csv", "");
    List<String> lines = Files.readAllLines(raw.resolve("application_test.csv"));
    lines.add(lines.get(1).replaceFirst("^\\d+", "200000"));
    Files.write(raw.resolve("application_test.csv"), lines);
    assertThat(reused(raw, CONFIG, "again-range")).isEmpty();
  }

  @Test
  void aSettingCountsForTheTablesThatDependOnIt() throws IOException {
    Path raw = raw("settings", "bureau.csv", "");
    EtlConfig shuffled = Ungated.config(0.1, 2, 1 << 20, 3);
    assertThat(reused(raw, shuffled, "again-shuffled")).isEqualTo(allBut(""));
    assertThat(reused(raw, Ungated.config(0.1, 1, 2 << 20, 2), "again-wider")).isEmpty();
  }

  @Test
  void aDamagedTableOfAnEarlierNightIsComputedAnew() throws IOException {
    Path out = folder.resolve("damaged");
    FileUtils.copyDirectory(yesterday.toFile(), out.toFile());
    Path night = out.resolve("nights").resolve(first);
    FileUtils.deleteDirectory(night.resolve("clean/bureau").toFile());
    Files.writeString(
        night.resolve("clean/pos_cash_balance/part-00000-c000.zstd.parquet"), "no Parquet");
    Path raw = raw("around", "client_names.csv", "100002,Grace,Petit\n");
    String name = run(raw, CONFIG, out, 2);
    assertThat(reusedIn(out, name).keySet()).doesNotContain("bureau", "pos_cash_balance");
    assertThat(reusedIn(out, name)).hasSize(5);
    assertThat(PROGRESS)
        .anyMatch(line -> line.startsWith("bureau of night " + first + " is computed anew"));
    assertEqualToOneComputedWhole(raw, out);
  }

  /** Runs over yesterday's night and tells what was copied from it. */
  private static String reused(Path raw, EtlConfig config, String called) throws IOException {
    Path out = folder.resolve(called);
    FileUtils.copyDirectory(yesterday.toFile(), out.toFile());
    String name = run(raw, config, out, 2);
    assertThat(name).isNotEqualTo(first);
    Map<String, String> reused = reusedIn(out, name);
    assertThat(reused.values()).allMatch(first::equals);
    return String.join(" ", reused.keySet());
  }

  private static String allBut(String computed) {
    List<String> left = new ArrayList<>(List.of(ALL.split(" ")));
    left.removeAll(List.of(computed.split(" ")));
    return String.join(" ", left);
  }

  private static Map<String, String> reusedIn(Path out, String name) {
    Path file = out.resolve("nights").resolve(name).resolve("_METRICS.json");
    Map<String, String> reused = new LinkedHashMap<>();
    Json.read(file, NightMetrics.class)
        .tables()
        .forEach(
            (table, metrics) -> {
              if (metrics.reusedFrom() != null) {
                reused.put(table, metrics.reusedFrom());
              }
            });
    return reused;
  }

  private static void assertEqualToOneComputedWhole(Path raw, Path out) throws IOException {
    Path whole = folder.resolve("whole-" + out.getFileName());
    String name = run(raw, CONFIG, whole, 2);
    Map<String, String> files = NightFiles.hashes(whole.resolve("nights").resolve(name));
    files.keySet().removeIf(file -> !file.endsWith(".parquet"));
    assertThat(NightFiles.hashes(out.resolve("nights").resolve(name)))
        .containsAllEntriesOf(files)
        .containsKey("rejected/bureau/part-00000-c000.zstd.parquet");
  }

  private static String run(Path raw, EtlConfig config, Path out, int day) {
    Clock clock = Clock.fixed(Instant.parse("2026-03-0" + day + "T02:00:00Z"), ZoneOffset.UTC);
    return new EtlJob(
            LocalSpark.session(), config, Housekeeping.load(null, null), clock, PROGRESS::add)
        .run(raw.toString(), out.toString());
  }

  /** Yesterday's delivery, with a line added to a file. */
  private static Path raw(String called, String file, String line) throws IOException {
    Path raw = folder.resolve("raw-" + called);
    TinyRaw.write(raw);
    append(raw.resolve("bureau.csv"), "a,b,c\n");
    append(raw.resolve(file), line);
    return raw;
  }

  private static void append(Path file, String text) throws IOException {
    Files.writeString(file, text, StandardOpenOption.APPEND);
  }
}
