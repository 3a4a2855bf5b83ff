package fr.pretadepenser.etl.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pretadepenser.contract.failure.ExitCode;
import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.contract.feature.SourceTable;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A fault of a file stops the job with one sentence naming file and column. */
class FileFaultsTest {
  private static final Configuration HADOOP = new Configuration();

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(SourceTable.class)
  void soundFile(SourceTable source) {
    Table table = Tables.of(source);
    RawFile file = table.files().get(0);
    RawLines.write(folder, table, file, List.of());
    assertThat(columnsInFile(table)).isEqualTo(table.columns());
  }

  @ParameterizedTest
  @EnumSource(SourceTable.class)
  void columnsInAnotherOrderAreReadByName(SourceTable source) {
    Table table = Tables.of(source);
    String header = RawLines.header(table, table.files().get(0));
    int first = header.indexOf(',');
    writeHeader(table, header.substring(first + 1) + "," + header.substring(0, first));
    assertThat(columnsInFile(table))
        .containsExactlyInAnyOrderElementsOf(table.columns())
        .endsWith(table.columns().get(0));
  }

  @ParameterizedTest
  @EnumSource(SourceTable.class)
  void missingColumn(SourceTable source) {
    Table table = Tables.of(source);
    String header = RawLines.header(table, table.files().get(0));
    String last = table.columns().get(table.columns().size() - 1).name();
    writeHeader(table, header.substring(0, header.lastIndexOf(',')));
    assertNotReady(
        () -> columnsInFile(table), table.files().get(0).stem() + ".csv lacks column " + last);
  }

  @ParameterizedTest
  @EnumSource(SourceTable.class)
  void renamedColumn(SourceTable source) {
    Table table = Tables.of(source);
    String last = table.columns().get(table.columns().size() - 1).name();
    writeHeader(table, RawLines.header(table, table.files().get(0)) + "_NEW");
    assertNotReady(
        () -> columnsInFile(table),
        table.files().get(0).stem()
            + ".csv lacks column "
            + last
            + " and has unexpected column "
            + last
            + "_NEW");
  }

  @Test
  void unexpectedAndRepeatedColumns() {
    Table table = Tables.of(SourceTable.BUREAU_BALANCE);
    writeHeader(table, "SK_ID_BUREAU,MONTHS_BALANCE,STATUS,NOTE");
    assertNotReady(() -> columnsInFile(table), "bureau_balance.csv has unexpected column NOTE");
    writeHeader(table, "SK_ID_BUREAU,MONTHS_BALANCE,STATUS,STATUS");
    assertNotReady(() -> columnsInFile(table), "bureau_balance.csv has column STATUS twice");
  }

  @Test
  void quotedHeaderWithByteOrderMark() {
    Table table = Tables.of(SourceTable.BUREAU_BALANCE);
    writeHeader(table, "\uFEFF\"SK_ID_BUREAU\",\"MONTHS_BALANCE\",\"STATUS\"");
    assertThat(columnsInFile(table)).isEqualTo(table.columns());
  }

  @ParameterizedTest
  @EnumSource(value = SourceTable.class, names = "APPLICATION", mode = EnumSource.Mode.EXCLUDE)
  void missingFile(SourceTable source) {
    String stem = Tables.of(source).files().get(0).stem();
    assertNotReady(
        () -> open().inputs(Tables.of(source)),
        folder + " has neither " + stem + ".csv nor " + stem + ".csv.gz");
  }

  @Test
  void fileThereTwice() {
    RawLines.write(folder.resolve("bureau.csv"), "x");
    RawLines.write(folder.resolve("bureau.csv.gz"), "x");
    assertNotReady(
        () -> open().inputs(Tables.of(SourceTable.BUREAU)),
        folder + " holds bureau twice, as .csv and as .csv.gz: remove one");
  }

  @Test
  void missingFolder() {
    assertNotReady(
        () -> RawFolder.open(HADOOP, folder + "/nowhere"),
        "raw folder " + folder + "/nowhere does not exist");
  }

  @ParameterizedTest
  @EnumSource(SourceTable.class)
  void emptyFile(SourceTable source) {
    String name = Tables.of(source).files().get(0).stem() + ".csv";
    RawLines.write(folder.resolve(name), "");
    assertNotReady(() -> fingerprint(source), name + " is empty");
  }

  @ParameterizedTest
  @EnumSource(SourceTable.class)
  void truncatedGzip(SourceTable source) {
    Table table = Tables.of(source);
    RawFile file = table.files().get(0);
    String name = file.stem() + ".csv.gz";
    String text = RawLines.header(table, file) + "\n" + RawLines.line(table, file, Map.of());
    RawLines.writeGzip(folder.resolve(name), text, 0.9);
    assertThatThrownBy(() -> fingerprint(source))
        .isInstanceOf(Failure.class)
        .hasMessageStartingWith(name + " is truncated or not gzip: ");
  }

  @Test
  void gzipThatIsNone() {
    RawLines.write(folder.resolve("bureau.csv.gz"), "SK_ID_CURR\n1\n");
    assertThatThrownBy(() -> fingerprint(SourceTable.BUREAU))
        .hasMessageStartingWith("bureau.csv.gz is truncated or not gzip: ");
  }

  @Test
  void gzipIsReadLikeText() {
    Table table = Tables.of(SourceTable.BUREAU_BALANCE);
    RawLines.writeGzip(
        folder.resolve("bureau_balance.csv.gz"), "SK_ID_BUREAU,MONTHS_BALANCE,STATUS\n", 1);
    assertThat(columnsInFile(table)).isEqualTo(table.columns());
    assertThat(open().inputs(table).get(0).fingerprint(open().files()).sha256()).hasSize(64);
  }

  private void fingerprint(SourceTable source) {
    open().inputs(Tables.of(source)).get(0).fingerprint(open().files());
  }

  private void writeHeader(Table table, String header) {
    RawLines.write(folder.resolve(table.files().get(0).stem() + ".csv"), header + "\n");
  }

  private List<TableColumn> columnsInFile(Table table) {
    return Header.columns(table, open().inputs(table).get(0), open().files());
  }

  private RawFolder open() {
    return RawFolder.open(HADOOP, folder.toString());
  }

  private static void assertNotReady(ThrowingCallable call, String sentence) {
    assertThatThrownBy(call)
        .isInstanceOf(Failure.class)
        .hasMessage(sentence)
        .extracting(failure -> ((Failure) failure).exitCode())
        .isEqualTo(ExitCode.INPUT_NOT_READY);
  }
}
