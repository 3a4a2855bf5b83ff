package fr.pretadepenser.serving.night;

import fr.pretadepenser.contract.night.TableDescription;
import fr.pretadepenser.contract.night.TableDescription.ColumnDescription;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads every record held on one client. */
public final class RecordReader {
  private final List<TableDescription> tables;

  RecordReader(List<TableDescription> tables) {
    this.tables = List.copyOf(tables);
  }

  List<Rows> rows(Readers.Reader reader, long client) throws SQLException {
    List<Rows> records = new ArrayList<>();
    for (TableDescription table : tables) {
      PreparedStatement statement = reader.prepare(select(table));
      statement.setLong(1, client);
      List<List<@Nullable Object>> rows = new ArrayList<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          rows.add(values(row, table.columns().size()));
        }
      }
      records.add(new Rows(table, rows));
    }
    return records;
  }

  private static String select(TableDescription table) {
    String columns =
        table.columns().stream()
            .map(ColumnDescription::name)
            .map(Sql::name)
            .collect(Collectors.joining(", "));
    return "SELECT %s FROM clean.%s WHERE %s = ? ORDER BY rowid"
        .formatted(columns, Sql.name(table.folder()), Sql.name(Night.CLIENT));
  }

  private static List<@Nullable Object> values(ResultSet row, int columns) throws SQLException {
    List<@Nullable Object> values = new ArrayList<>(columns);
    for (int i = 1; i <= columns; i++) {
      Object value = row.getObject(i);
      boolean known = !(value instanceof Double number) || Double.isFinite(number);
      values.add(known ? value : null);
    }
    return Collections.unmodifiableList(values);
  }

  /**
   * One client's rows of one table.
   *
   * @param rows values in the order of the table's columns: number, string or null
   */
  public record Rows(TableDescription table, List<List<@Nullable Object>> rows) {}
}
