package fr.pretadepenser.bench.etl;

import fr.pretadepenser.contract.night.TableDescription;
import fr.pretadepenser.contract.night.TableDescription.ColumnDescription;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How the peer reads raw files: DuckDB's own types where it finds the right ones. */
final class RawSql {
  private static final Map<String, List<String>> FILES =
      Map.of(
          "application", List.of("application_train.csv", "application_test.csv"),
          "pos_cash_balance", List.of("POS_CASH_balance.csv"));

  /** What a rule needs of a value before sentinels are nulled. */
  private static final Map<String, String> BEFORE =
      Map.of(
          "application", ", DAYS_EMPLOYED AS RAW_EMPLOYED",
          "previous_application", ", DAYS_LAST_DUE AS RAW_LAST_DUE");

  private RawSql() {}

  /** The rows of a table, day 365243 and codes XNA and XAP nulled. */
  static String typed(Statement sql, TableDescription table, Path raw) throws SQLException {
    String files =
        FILES.getOrDefault(table.folder(), List.of(table.folder() + ".csv")).stream()
            .map(name -> "'" + raw.resolve(name) + "'")
            .collect(Collectors.joining(", ", "[", "]"));
    Map<String, String> found = new LinkedHashMap<>();
    try (ResultSet rows =
        sql.executeQuery("DESCRIBE FROM read_csv(" + files + ", union_by_name = true)")) {
      while (rows.next()) {
        found.put(rows.getString("column_name"), rows.getString("column_type"));
      }
    }
    List<String> types = new ArrayList<>();
    List<String> columns = new ArrayList<>();
    for (ColumnDescription column : table.columns()) {
      String name = column.name();
      if (found.containsKey(name)) {
        boolean text = column.type().equals("string");
        if (text != "VARCHAR".equals(found.get(name))) {
          types.add("'" + name + "': '" + (text ? "VARCHAR" : "DOUBLE") + "'");
        }
        columns.add(withoutSentinels(name, text));
      }
    }
    String options = types.isEmpty() ? "" : ", types = {" + String.join(", ", types) + "}";
    return "SELECT "
        + String.join(", ", columns)
        + BEFORE.getOrDefault(table.folder(), "")
        + " FROM read_csv("
        + files
        + ", union_by_name = true"
        + options
        + ")";
  }

  private static String withoutSentinels(String name, boolean text) {
    if (text) {
      return "CASE WHEN %1$s NOT IN ('XNA', 'XAP') THEN %1$s END AS %1$s".formatted(name);
    }
    return name.startsWith("DAYS_") ? "nullif(%1$s, 365243) AS %1$s".formatted(name) : name;
  }
}
