package fr.pretadepenser.etl.table;

import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.contract.night.TableDescription.ColumnDescription;
import java.util.List;
import java.util.Locale;

/**
 * One column of a table.
 *
 * @param name as in the file's header
 * @param type what it holds
 * @param label what it means, in a few words
 */
public record TableColumn(String name, ColumnType type, Text label) {

  /**
   * Reads columns from lines {@code NAME | type | French label | English label}.
   *
   * @throws IllegalArgumentException on a line of another form
   */
  public static List<TableColumn> parse(String lines) {
    return lines.lines().filter(line -> !line.isBlank()).map(TableColumn::parseLine).toList();
  }

  private static TableColumn parseLine(String line) {
    String[] parts = line.split("\\|", -1);
    if (parts.length != 4) {
      throw new IllegalArgumentException("not a column: " + line);
    }
    ColumnType type = ColumnType.valueOf(parts[1].strip().toUpperCase(Locale.ROOT));
    return new TableColumn(parts[0].strip(), type, new Text(parts[2].strip(), parts[3].strip()));
  }

  /** As {@code tables.json} tells it. */
  public ColumnDescription describe() {
    return new ColumnDescription(name, type.sparkType().catalogString(), label);
  }
}
