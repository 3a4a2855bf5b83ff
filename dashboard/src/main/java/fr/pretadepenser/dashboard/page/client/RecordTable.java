package fr.pretadepenser.dashboard.page.client;

import fr.pretadepenser.contract.client.ClientRecords;
import fr.pretadepenser.contract.client.ClientRecords.Column;
import fr.pretadepenser.contract.feature.SourceTable;
import fr.pretadepenser.dashboard.page.Frame;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The records of one source table, in the reader's form, the most recent first.
 *
 * @param folder the table's stable name
 * @param total rows held, shown or not
 */
public record RecordTable(
    String folder, String label, List<Heading> headings, List<List<RecordValue>> rows, int total) {

  /** The columns that say when a row happened, in the order in which they are looked for. */
  private static final List<String> TIMES =
      List.of("MONTHS_BALANCE", "DAYS_INSTALMENT", "DAYS_DECISION", "DAYS_CREDIT");

  /** A column: its name in the source, what it means, and whether it holds quantities. */
  public record Heading(String name, String label, boolean number) {}

  /** One datum of a table that holds a single row. */
  public record Fact(Heading heading, RecordValue value) {}

  static RecordTable of(Frame frame, ClientRecords.Table table) {
    List<Column> columns = table.columns();
    List<List<@Nullable Object>> sorted = new ArrayList<>(table.rows());
    IntStream.range(0, columns.size())
        .boxed()
        .filter(column -> TIMES.contains(columns.get(column).name()))
        .min(Comparator.comparing(column -> TIMES.indexOf(columns.get(column).name())))
        .ifPresent(column -> sorted.sort(Comparator.comparingDouble(row -> -time(row, column))));
    List<List<RecordValue>> rows =
        sorted.stream()
            .map(
                row ->
                    IntStream.range(0, columns.size())
                        .mapToObj(i -> RecordValue.of(frame, columns.get(i).name(), row.get(i)))
                        .toList())
            .toList();
    List<Heading> headings =
        IntStream.range(0, columns.size())
            .mapToObj(
                i ->
                    new Heading(
                        columns.get(i).name(),
                        frame.text(columns.get(i).label()),
                        rows.stream().anyMatch(row -> row.get(i).number())))
            .toList();
    return new RecordTable(
        table.name(), frame.text(table.label()), headings, rows, table.rows().size());
  }

  /** The same with its first rows only. */
  RecordTable first(int count) {
    return new RecordTable(folder, label, headings, rows.stream().limit(count).toList(), total);
  }

  /** Whether it is the application: one row of many columns, read downwards. */
  public boolean single() {
    return folder.equals(SourceTable.APPLICATION.folder()) && rows.size() == 1;
  }

  /** The single row's data: what is known, or what is not. */
  public List<Fact> facts(boolean known) {
    return IntStream.range(0, headings.size())
        .mapToObj(i -> new Fact(headings.get(i), rows.get(0).get(i)))
        .filter(fact -> fact.value().missing() != known)
        .toList();
  }

  private static double time(List<@Nullable Object> row, int column) {
    return row.get(column) instanceof Number number
        ? number.doubleValue()
        : Double.NEGATIVE_INFINITY;
  }
}
