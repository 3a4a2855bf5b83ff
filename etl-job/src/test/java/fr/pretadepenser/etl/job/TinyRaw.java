package fr.pretadepenser.etl.job;

import fr.pretadepenser.contract.feature.SourceTable;
import fr.pretadepenser.etl.table.RawFile;
import fr.pretadepenser.etl.table.RawLines;
import fr.pretadepenser.etl.table.Table;
import fr.pretadepenser.etl.table.Tables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A raw folder of a dozen fictitious clients, each with two rows in every history table. */
final class TinyRaw {
  private static final int FIRST_CLIENT = 100_001;
  static final int LABELLED = 8;
  static final int CLIENTS = 12;

  private TinyRaw() {}

  /** All files, the names of clients included. */
  static void write(Path folder) {
    create(folder);
    Table application = Tables.of(SourceTable.APPLICATION);
    writeApplications(folder, application.files().get(0), 0, LABELLED);
    writeApplications(folder, application.files().get(1), LABELLED, CLIENTS);
    for (SourceTable source : SourceTable.values()) {
      if (source != SourceTable.APPLICATION) {
        writeHistory(folder, Tables.of(source));
      }
    }
    RawLines.write(
        folder.resolve("client_names.csv"),
        "SK_ID_CURR,FIRST_NAME,LAST_NAME\n" + FIRST_CLIENT + ",Ada,Lemoine\n");
  }

  private static void writeApplications(Path folder, RawFile file, int from, int to) {
    List<String> lines = new ArrayList<>();
    for (int i = to - 1; i >= from; i--) {
      Map<String, String> cells = new HashMap<>();
      cells.put("SK_ID_CURR", Integer.toString(FIRST_CLIENT + i));
      cells.put("TARGET", Integer.toString(i % 2));
      cells.put("AMT_CREDIT", (100_000 + i) + ".5");
      cells.put("DAYS_EMPLOYED", i == 0 ? "365243" : "-" + (1000 + i));
      cells.put("EXT_SOURCE_2", "0." + (1 + i % 9));
      lines.add(RawLines.line(Tables.of(SourceTable.APPLICATION), file, cells));
    }
    RawLines.write(folder, Tables.of(SourceTable.APPLICATION), file, lines);
  }

  private static void writeHistory(Path folder, Table table) {
    List<String> lines = new ArrayList<>();
    for (int row = 0; row < 2 * CLIENTS; row++) {
      Map<String, String> cells = new HashMap<>();
      cells.put("SK_ID_CURR", Integer.toString(FIRST_CLIENT + row % CLIENTS));
      cells.put("SK_ID_PREV", Integer.toString(1_000_000 + row));
      cells.put("SK_ID_BUREAU", Integer.toString(5_000_000 + row));
      cells.put("FLAG_LAST_APPL_PER_CONTRACT", "Y");
      for (String day :
          List.of("DAYS_CREDIT", "DAYS_DECISION", "DAYS_INSTALMENT", "DAYS_ENTRY_PAYMENT")) {
        cells.put(day, "-" + (30 + 7 * row) + ".0");
      }
      cells.put("STATUS", Integer.toString(row % 3));
      lines.add(RawLines.line(table, table.files().get(0), cells));
    }
    RawLines.write(folder, table, table.files().get(0), lines);
  }

  private static void create(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
