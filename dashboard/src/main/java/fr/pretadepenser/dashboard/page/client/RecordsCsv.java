package fr.pretadepenser.dashboard.page.client;

import fr.pretadepenser.contract.client.ClientRecords;
import fr.pretadepenser.dashboard.page.Frame;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** All records in one CSV (RFC 4180): a line per datum, with its table, its row and its meaning. */
final class RecordsCsv {
  /** Tells spreadsheets that the file is UTF-8. */
  private static final char MARK = '\uFEFF';

  private RecordsCsv() {}

  static String of(Frame frame, ClientRecords records) {
    StringWriter csv = new StringWriter().append(MARK);
    try (CSVPrinter printer = new CSVPrinter(csv, CSVFormat.RFC4180)) {
      printer.printRecord("table", "row", "column", "meaning", "value");
      for (ClientRecords.Table table : records.tables()) {
        for (int row = 0; row < table.rows().size(); row++) {
          for (int i = 0; i < table.columns().size(); i++) {
            ClientRecords.Column column = table.columns().get(i);
            printer.printRecord(
                table.name(),
                row + 1,
                column.name(),
                frame.text(column.label()),
                value(table.rows().get(row).get(i)));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return csv.toString();
  }

  /** A text that a spreadsheet would take for a formula is marked as text. */
  private static @Nullable Object value(@Nullable Object value) {
    return value instanceof String text && text.matches("(?s)[=+\\-@\\t\\r].*")
        ? "'" + text
        : value;
  }
}
