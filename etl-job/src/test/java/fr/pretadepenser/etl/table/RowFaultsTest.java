package fr.pretadepenser.etl.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.pretadepenser.contract.failure.ExitCode;
import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.contract.feature.SourceTable;
import fr.pretadepenser.etl.job.LocalSpark;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A fault of a row sets that row aside, by code; too many of them stop the job. */
class RowFaultsTest {
  private static final SparkSession SPARK = LocalSpark.session();

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(SourceTable.class)
  void everyTableSetsFaultyRowsAside(SourceTable source) {
    Table table = Tables.of(source);
    RawFile file = table.files().get(0);
    String lastKey = table.key().isEmpty() ? "SK_ID_PREV" : table.key().get(0);
    String sound = RawLines.line(table, file, Map.of(lastKey, "7"));
    List<String> lines = new ArrayList<>();
    lines.add(sound);
    lines.add(RawLines.line(table, file, Map.of(lastKey, "8")));
    lines.add("1,2");
    lines.add(sound + ",too many");
    lines.add(RawLines.line(table, file, Map.of(lastKey, "many")));
    if (!table.key().isEmpty()) {
      lines.add(sound);
      lines.add(RawLines.line(table, file, Map.of(lastKey, "")));
    }
    RawLines.write(folder, table, file, lines);
    try (Reading reading = read(table)) {
      assertThat(reading.sound().count()).isEqualTo(2);
      assertThat(reading.rowsIn()).isEqualTo(lines.size());
      assertThat(reading.rejected())
          .isEqualTo(
              table.key().isEmpty()
                  ? Map.of("FIELDS", 2L, "TYPE", 1L)
                  : Map.of("FIELDS", 2L, "TYPE", 1L, "DUPLICATE", 1L, "KEY", 1L));
    }
  }

  @Test
  void valuesAreReadByTheirTypes() {
    try (Reading reading = readMonths("5,-1.0,C", "6,-2,\"0\"", "7,-3,", "8,-4,\"\"")) {
      assertThat(reading.sound().orderBy("SK_ID_BUREAU").collectAsList())
          .extracting(row -> row.getLong(0), row -> row.getInt(1), row -> row.get(2))
          .containsExactly(
              tuple(5L, -1, "C"), tuple(6L, -2, "0"), tuple(7L, -3, null), tuple(8L, -4, null));
      assertThat(reading.rejected()).isEmpty();
    }
  }

  @Test
  void whatIsSetAsideIsKeptWithItsCode() {
    try (Reading reading = readMonths("5,-1,C", "6,-2", "7,x,C", "8,-1.5,C", "9,NaN,C", ",-1,C")) {
      assertThat(reading.faulty().collectAsList())
          .extracting(row -> row.<String>getAs("line"), row -> row.<String>getAs("code"))
          .containsExactlyInAnyOrder(
              tuple("6,-2", "FIELDS"),
              tuple("7,x,C", "TYPE"),
              tuple("8,-1.5,C", "TYPE"),
              tuple("9,NaN,C", "TYPE"),
              tuple(",-1,C", "KEY"));
    }
  }

  @Test
  void aSeparatorWithinQuotesSeparatesNothing() {
    try (Reading reading = readMonths("5,x,\"a, b\"", "6,-1,\"a, b\"")) {
      assertThat(reading.sound().collectAsList())
          .extracting(row -> row.getString(2))
          .containsExactly("a, b");
      assertThat(reading.rejected()).isEqualTo(Map.of("TYPE", 1L));
    }
  }

  @Test
  void theDuplicateThatStaysDependsOnValuesAlone() {
    List<String> inOneOrder = keptOf("5,-1,C", "5,-1,0", "5,-1,1", "6,-1,X");
    List<String> inAnother = keptOf("6,-1,X", "5,-1,1", "5,-1,0", "5,-1,C");
    assertThat(inOneOrder).containsExactly("0", "X").isEqualTo(inAnother);
  }

  private List<String> keptOf(String... lines) {
    try (Reading reading = readMonths(lines)) {
      List<Row> rows = reading.sound().orderBy("SK_ID_BUREAU").collectAsList();
      assertThat(reading.rejected()).isEqualTo(Map.of("DUPLICATE", 2L));
      return rows.stream().map(row -> row.getString(2)).toList();
    }
  }

  @Test
  void aShareAboveTheBoundStopsTheJob() {
    try (Reading reading = readMonths("5,-1,C", "6,-1,C", "7,x,C", "8,-1")) {
      assertThat(reading.sound().count()).isEqualTo(2);
      assertThatThrownBy(() -> reading.check(0.3))
          .isInstanceOf(Failure.class)
          .hasMessage(
              "bureau_balance: 2 of 4 rows rejected (50.00 %, at most 30.00 % allowed):"
                  + " {FIELDS=1, TYPE=1}")
          .extracting(failure -> ((Failure) failure).exitCode())
          .isEqualTo(ExitCode.FAILED_CHECK);
    }
  }

  @Test
  void aShareAtTheBoundDoesNot() {
    try (Reading reading = readMonths("5,-1,C", "6,-1,C", "7,-1,C", "8,-1")) {
      assertThat(reading.sound().count()).isEqualTo(3);
      reading.check(0.25);
      assertThat(reading.rejected()).isEqualTo(Map.of("FIELDS", 1L));
    }
  }

  @Test
  void duplicatesAreSeenWhereSortedRowsLieSideBySide() {
    Table table = Tables.of(SourceTable.BUREAU_BALANCE);
    writeMonths("5,-1,C", "5,-2,C", "6,-1,C", "6,-1,X");
    try (Reading reading = open(table)) {
      Dataset<Row> sorted =
          reading.sound().coalesce(1).sortWithinPartitions("SK_ID_BUREAU", "MONTHS_BALANCE");
      assertThat(Duplicates.areIn(table, sorted)).isTrue();
      assertThat(Duplicates.areIn(table, sorted.where("SK_ID_BUREAU = 5"))).isFalse();
    }
  }

  private Reading readMonths(String... lines) {
    writeMonths(lines);
    return read(Tables.of(SourceTable.BUREAU_BALANCE));
  }

  private void writeMonths(String... lines) {
    Table table = Tables.of(SourceTable.BUREAU_BALANCE);
    RawLines.write(folder, table, table.files().get(0), List.of(lines));
  }

  /** As the job reads: duplicates are set aside once they are known to be there. */
  private Reading read(Table table) {
    return open(table).withoutDuplicates();
  }

  private Reading open(Table table) {
    RawFolder raw = RawFolder.open(SPARK.sparkContext().hadoopConfiguration(), folder.toString());
    return Reading.of(SPARK, raw.files(), table, raw.inputs(table));
  }
}
