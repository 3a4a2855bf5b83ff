package fr.pretadepenser.etl.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.feature.SourceTable;
import fr.pretadepenser.contract.json.Json;
import fr.pretadepenser.contract.night.NightManifest;
import fr.pretadepenser.contract.night.NightMetrics;
import fr.pretadepenser.contract.night.TableDescription;
import fr.pretadepenser.etl.night.Night;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole run on a dozen clients. */
class EtlJobTest {
  private static final Instant AT = Instant.parse("2026-03-01T02:00:00Z");
  private static final EtlConfig CONFIG = Ungated.config(0.1, 1, 1 << 20, 2);

  @TempDir static Path folder;
  private static final List<String> PROGRESS = new ArrayList<>();
  private static Path raw = Path.of("");
  private static Path out = Path.of("");
  private static String name = "";

  /** One night serves all tests that only look at it: Spark takes seconds for each. */
  @BeforeAll
  static void aNight() {
    raw = folder.resolve("raw");
    out = folder.resolve("out");
    TinyRaw.write(raw);
    name = run(raw, CONFIG, out);
  }

  @Test
  void aNightHoldsAllThatItsLayoutPromises() throws IOException {
    Path night = out.resolve("nights").resolve(name);
    assertThat(out.resolve("current")).hasContent(name);

    NightManifest manifest = Json.read(night.resolve("manifest.json"), NightManifest.class);
    assertThat(name).isEqualTo("2026-03-01-" + manifest.identity().substring(0, 12));
    assertThat(manifest.night()).isEqualTo(name);
    assertThat(manifest.createdAt()).isEqualTo(AT);
    assertThat(manifest.clients()).isEqualTo(TinyRaw.CLIENTS);
    assertThat(manifest.labelled()).isEqualTo(TinyRaw.LABELLED);
    assertThat(manifest.inputs()).hasSize(9);

    Night current = Night.current(LocalSpark.session(), out.toString());
    assertThat(current.manifest()).isEqualTo(manifest);
    checkFeatures(current);
    checkTables(current, night);
    checkMetrics(Json.read(night.resolve("_METRICS.json"), NightMetrics.class));
    assertThat(PROGRESS).hasSizeGreaterThan(9).contains("night " + name + " is complete");
  }

  private static void checkFeatures(Night night) {
    List<Row> rows = night.features().collectAsList();
    assertThat(rows).extracting(row -> row.getLong(0)).isSorted().hasSize(TinyRaw.CLIENTS);
    assertThat(night.features().columns()).startsWith("SK_ID_CURR", "TARGET");
    List<String> written =
        new ArrayList<>(Arrays.asList(night.features().columns()).subList(2, rows.get(0).size()));
    List<String> apart = Arrays.asList(night.protectedColumns().columns());
    assertThat(apart.get(0)).isEqualTo("SK_ID_CURR");
    assertThat(written).doesNotContainAnyElementsOf(apart);
    written.addAll(apart.subList(1, apart.size()));
    assertThat(written)
        .containsExactlyInAnyOrderElementsOf(
            night.dictionary().inputs().stream().map(Feature::name).toList());
  }

  private static void checkTables(Night current, Path night) throws IOException {
    List<TableDescription> tables =
        List.of(Json.read(night.resolve("tables.json"), TableDescription[].class));
    assertThat(tables).extracting(TableDescription::label).contains(SourceTable.BUREAU.label());
    for (TableDescription table : tables) {
      Dataset<Row> clean =
          current.clean(SourceTable.valueOf(table.folder().toUpperCase(Locale.ROOT)));
      assertThat(clean.columns())
          .as(table.folder())
          .containsExactlyElementsOf(
              table.columns().stream().map(column -> column.name()).toList());
      assertThat(clean.select("SK_ID_CURR").collectAsList())
          .extracting(row -> row.getLong(0))
          .isSorted()
          .isNotEmpty();
    }
    assertThat(night.resolve("clean/client_name/part-00000-c000.zstd.parquet")).isRegularFile();
    assertThat(night.resolve("rejected")).doesNotExist();
  }

  private static void checkMetrics(NightMetrics metrics) {
    assertThat(metrics.tables()).hasSize(9).containsKeys("client_name", "feature");
    assertThat(metrics.tables())
        .extractingByKey("application")
        .satisfies(table -> assertThat(table.rowsOut()).isEqualTo(TinyRaw.CLIENTS));
    assertThat(metrics.tables())
        .extractingByKey("bureau")
        .satisfies(table -> assertThat(table.rejected()).isEmpty());
  }

  @Test
  void theSameInputsAgainAreNoWork() throws IOException {
    Map<String, String> before = bytesOf(out, "");
    Files.delete(out.resolve("current"));
    assertThat(run(raw, CONFIG, out)).isEqualTo(name);
    assertThat(PROGRESS).contains("night " + name + " is made of the same inputs: nothing to do");
    assertThat(bytesOf(out, "")).isEqualTo(before);
  }

  @Test
  void theSameInputsElsewhereAreTheSameBytesWhateverACrashLeft() throws IOException {
    Path elsewhere = folder.resolve("elsewhere");
    Path crashed = elsewhere.resolve("nights").resolve(name).resolve("clean/bureau");
    Files.createDirectories(crashed);
    Files.writeString(crashed.resolve("part-00009-c000.zstd.parquet"), "half of it");
    assertThat(run(raw, CONFIG, elsewhere)).isEqualTo(name);
    assertThat(bytesOf(elsewhere, ".parquet"))
        .isEqualTo(bytesOf(out, ".parquet"))
        .hasSizeGreaterThan(9);
  }

  @Test
  void newApplicationsOnlyWithAFaultyRowAndOneGivenTwice() throws IOException {
    Path fresh = rawCopy("fresh");
    Files.delete(fresh.resolve("application_train.csv"));
    append(fresh.resolve("bureau.csv"), "a,b,c\n");
    Path months = fresh.resolve("bureau_balance.csv");
    String month = Files.readAllLines(months).get(2 * TinyRaw.CLIENTS);
    String twice = month.substring(0, month.length() - 1) + "5";
    append(months, twice + "\n");
    Path to = folder.resolve("fresh-out");
    run(fresh, CONFIG, to);
    Night night = Night.current(LocalSpark.session(), to.toString());
    assertThat(night.manifest().clients()).isEqualTo(TinyRaw.CLIENTS - TinyRaw.LABELLED);
    assertThat(night.manifest().labelled()).isZero();
    assertThat(night.features().where("TARGET IS NOT NULL").count()).isZero();
    Path published = to.resolve("nights").resolve(night.manifest().night());
    assertThat(rejectedOf(published, "bureau")).singleElement().hasToString("[a,b,c,FIELDS]");
    assertThat(rejectedOf(published, "bureau_balance"))
        .singleElement()
        .hasToString("[" + twice + ",DUPLICATE]");
    assertThat(Json.read(published.resolve("_METRICS.json"), NightMetrics.class).tables())
        .extractingByKey("bureau_balance")
        .satisfies(table -> assertThat(table.rejected()).containsEntry("DUPLICATE", 1L))
        .satisfies(table -> assertThat(table.rowsOut()).isEqualTo(2 * TinyRaw.CLIENTS));
    assertThat(night.clean(SourceTable.BUREAU_BALANCE).select("SK_ID_BUREAU", "STATUS"))
        .satisfies(rows -> assertThat(rows.distinct().count()).isEqualTo(2 * TinyRaw.CLIENTS))
        .satisfies(rows -> assertThat(rows.where("STATUS = '5'").count()).isZero());
  }

  @Test
  void noApplicationsAtAll() throws IOException {
    Path none = rawCopy("none");
    Files.delete(none.resolve("application_train.csv"));
    Files.delete(none.resolve("application_test.csv"));
    assertThatThrownBy(() -> run(none, CONFIG, folder.resolve("none-out")))
        .isInstanceOf(Failure.class)
        .hasMessageEndingWith(
            "has neither application_train.csv nor application_test.csv, plain or .gz");
  }

  @Test
  void aFailureLeavesItsRejectedRowsBehindAndNothingElse() throws IOException {
    Path faulty = rawCopy("faulty");
    append(faulty.resolve("bureau.csv"), "x\nx\nx\nx\n");
    Path to = folder.resolve("faulty-out");
    assertThatThrownBy(() -> run(faulty, CONFIG, to))
        .isInstanceOf(Failure.class)
        .hasMessageStartingWith("bureau: 4 of 28 rows rejected (14.29 %");
    assertThat(to.resolve("current")).doesNotExist();
    assertThat(to.resolve("nights")).isEmptyDirectory();
    assertThat(rejectedOf(onlyOneIn(to.resolve("refused")), "bureau")).hasSize(4);
  }

  @Test
  void tooFewClientsAreNoNight() {
    assertThatThrownBy(
            () -> run(raw, Ungated.config(0.1, 13, 1 << 20, 2), folder.resolve("few-out")))
        .hasMessage("application has 12 clients, etl.min-clients is 13");
  }

  private static String run(Path from, EtlConfig config, Path to) {
    Clock clock = Clock.fixed(AT, ZoneOffset.UTC);
    return new EtlJob(
            LocalSpark.session(), config, Housekeeping.load(null, null), clock, PROGRESS::add)
        .run(from.toString(), to.toString());
  }

  private static Path onlyOneIn(Path within) throws IOException {
    try (Stream<Path> all = Files.list(within)) {
      return all.findFirst().orElseThrow();
    }
  }

  /** Rows set aside in a night, published or not. */
  private static List<Row> rejectedOf(Path night, String table) {
    Path rejected = night.resolve("rejected").resolve(table);
    return LocalSpark.session().read().parquet(rejected.toString()).collectAsList();
  }

  private static Path rawCopy(String called) {
    Path copy = folder.resolve(called);
    TinyRaw.write(copy);
    return copy;
  }

  private static void append(Path file, String text) throws IOException {
    Files.writeString(file, text, StandardOpenOption.APPEND);
  }

  /** Of the files whose name ends so. */
  private static Map<String, String> bytesOf(Path within, String ending) throws IOException {
    Map<String, String> bytes = NightFiles.hashes(within);
    bytes.keySet().removeIf(file -> !file.endsWith(ending));
    return bytes;
  }
}
