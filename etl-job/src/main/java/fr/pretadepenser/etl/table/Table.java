package fr.pretadepenser.etl.table;

import fr.pretadepenser.contract.feature.SourceTable;
import fr.pretadepenser.contract.feature.Text;
import java.util.List;

/**
 * A raw table.
 *
 * @param folder its name in a night and in every report
 * @param label shown to people
 * @param files it is delivered in; their rows together are the table
 * @param columns in the order of the file
 * @param key columns no two rows share; empty if rows have no identity
 */
public record Table(
    String folder, Text label, List<RawFile> files, List<TableColumn> columns, List<String> key) {

  /** Every table is about clients: the column that names them. */
  public static final String CLIENT = "SK_ID_CURR";

  static Table of(
      SourceTable source, List<RawFile> files, List<TableColumn> columns, String... key) {
    return new Table(source.folder(), source.label(), files, columns, List.of(key));
  }

  /** The columns that {@code file} must have. */
  public List<TableColumn> columnsOf(RawFile file) {
    return columns.stream().filter(column -> !file.without().contains(column.name())).toList();
  }

  /** Whether rows of the table name the client themselves. */
  public boolean namesClient() {
    return columns.stream().anyMatch(column -> column.name().equals(CLIENT));
  }
}
