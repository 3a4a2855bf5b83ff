package fr.pretadepenser.dashboard.page.history;

import fr.pretadepenser.contract.client.ClientRecords;
import fr.pretadepenser.contract.feature.SourceTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One row of a source table, by column name. */
record Row(Map<String, Integer> columns, List<@Nullable Object> values) {

  /** The rows of a table; none if the client has none there. */
  static List<Row> of(ClientRecords records, SourceTable source) {
    return records.tables().stream()
        .filter(table -> table.name().equals(source.folder()))
        .flatMap(
            table -> {
              Map<String, Integer> columns = new HashMap<>();
              for (int i = 0; i < table.columns().size(); i++) {
                columns.put(table.columns().get(i).name(), i);
              }
              return table.rows().stream().map(values -> new Row(columns, values));
            })
        .toList();
  }

  boolean has(String column) {
    return value(column) != null;
  }

  /** A number; {@code otherwise} if it is not known. */
  double number(String column, double otherwise) {
    return value(column) instanceof Number number ? number.doubleValue() : otherwise;
  }

  String text(String column) {
    return value(column) instanceof String text ? text : "";
  }

  private @Nullable Object value(String column) {
    Integer place = columns.get(column);
    return place == null ? null : values.get(place);
  }
}
