package fr.pretadepenser.bench.etl;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Features of one side beside those of the other, value by value.
 *
 * @param features compared
 * @param values compared
 * @param different values, by feature, of those that have any
 */
record Differences(int features, long values, Map<String, Long> different) {
  private static final double RELATIVE = 1e-6;

  /** A value is the same if both sides miss it, or both have it to 1e-6 of the larger. */
  static Differences between(Path ours, Path theirs) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement sql = connection.createStatement()) {
      String a = "read_parquet('" + ours + "/*.parquet')";
      String b = "read_parquet('" + theirs + "')";
      List<String> names = names(sql, b);
      List<String> counts = new ArrayList<>(List.of("count(*)"));
      for (String name : names) {
        counts.add(
            "count(*) FILTER ((a.%1$s IS NULL) <> (b.%1$s IS NULL) OR abs(a.%1$s - b.%1$s) > %2$s * greatest(abs(a.%1$s), abs(b.%1$s)))"
                .formatted(name, RELATIVE));
      }
      String query =
          "SELECT "
              + String.join(", ", counts)
              + " FROM "
              + a
              + " a FULL JOIN "
              + b
              + " b USING (SK_ID_CURR)";
      try (ResultSet row = sql.executeQuery(query)) {
        row.next();
        Map<String, Long> different = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
          if (row.getLong(i + 2) > 0) {
            different.put(names.get(i), row.getLong(i + 2));
          }
        }
        return new Differences(names.size(), names.size() * row.getLong(1), different);
      }
    }
  }

  private static List<String> names(Statement sql, String parquet) throws SQLException {
    List<String> names = new ArrayList<>();
    try (ResultSet rows = sql.executeQuery("DESCRIBE FROM " + parquet)) {
      while (rows.next()) {
        names.add(rows.getString("column_name"));
      }
    }
    names.remove("SK_ID_CURR");
    return names;
  }
}
