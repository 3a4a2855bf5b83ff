package fr.pretadepenser.contract.night;

import fr.pretadepenser.contract.feature.Text;
import java.util.List;

/**
 * {@code tables.json} of a night is a list of these: what each clean table holds, in column order.
 *
 * @param folder the table's folder and name
 * @param label shown to people
 * @param columns in the order of the file
 */
public record TableDescription(String folder, Text label, List<ColumnDescription> columns) {

  /**
   * One column of a clean table.
   *
   * @param name as in the source file
   * @param type a Spark SQL type name: string, int, double
   * @param label what it means, in a few words
   */
  public record ColumnDescription(String name, String type, Text label) {}
}
