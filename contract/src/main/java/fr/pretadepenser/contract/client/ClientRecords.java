package fr.pretadepenser.contract.client;

import fr.pretadepenser.contract.feature.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All personal records held on a client, by source table.
 *
 * @param id SK_ID_CURR
 * @param firstName for display only
 * @param lastName for display only
 * @param night the records are of
 * @param tables in the order of {@code SourceTable}; a table without rows is present and empty
 */
public record ClientRecords(
    long id,
    @Nullable String firstName,
    @Nullable String lastName,
    String night,
    List<Table> tables) {

  /**
   * One source table.
   *
   * @param name its folder
   * @param label shown to people
   * @param columns in file order
   * @param rows values in column order: number, string or null
   */
  public record Table(
      String name, Text label, List<Column> columns, List<List<@Nullable Object>> rows) {}

  /** One column of a source table. */
  public record Column(String name, Text label) {}
}
