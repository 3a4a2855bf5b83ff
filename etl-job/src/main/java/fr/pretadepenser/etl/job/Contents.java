package fr.pretadepenser.etl.job;

import fr.pretadepenser.contract.feature.SourceTable;
import fr.pretadepenser.contract.night.TableDescription;
import fr.pretadepenser.contract.night.TableDescription.ColumnDescription;
import fr.pretadepenser.etl.clean.Cleaning;
import fr.pretadepenser.etl.table.Table;
import fr.pretadepenser.etl.table.TableColumn;
import fr.pretadepenser.etl.table.Tables;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the clean tables hold: {@code tables.json}. */
final class Contents {
  private Contents() {}

  static List<TableDescription> describe() {
    return Arrays.stream(SourceTable.values()).map(Contents::describe).toList();
  }

  private static TableDescription describe(SourceTable source) {
    Table table = Tables.of(source);
    List<ColumnDescription> columns = new ArrayList<>();
    if (!table.namesClient()) {
      columns.add(Tables.of(SourceTable.APPLICATION).columns().get(0).describe());
    }
    table.columns().stream().map(TableColumn::describe).forEach(columns::add);
    Cleaning.of(source).derived().stream().map(TableColumn::describe).forEach(columns::add);
    return new TableDescription(table.folder(), table.label(), columns);
  }
}
