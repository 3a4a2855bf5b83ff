package fr.pretadepenser.bench.etl;

import fr.pretadepenser.contract.feature.SourceTable;
import fr.pretadepenser.contract.json.Json;
import fr.pretadepenser.contract.night.TableDescription;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The peer: the same cleaning and, for a part of the features, the same statistics as SQL, as an
 * engineer at home in DuckDB would write them.
 */
public final class DuckNight {
  private static final String PARQUET = " TO '%s' (FORMAT parquet, COMPRESSION zstd)";

  /** Counts and plain sums are 0 for a client without rows. */
  private static final Pattern ZERO_OF_NOTHING =
      Pattern.compile("(_count|_distinct|(?<!decayed)_sum)(_[0-9]+[dm])?$");

  private final Statement sql;
  private final Path raw;
  private final Path clean;

  private DuckNight(Statement sql, Path raw, Path out) {
    this.sql = sql;
    this.raw = raw;
    this.clean = out.resolve("clean");
  }

  /** Raw folder, output folder, and the types of columns as a tables.json. */
  public static void main(String[] args) throws SQLException, IOException {
    Path out = Path.of(args[1]);
    Files.createDirectories(out.resolve("clean"));
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement sql = connection.createStatement()) {
      sql.execute("SET threads = " + Runtime.getRuntime().availableProcessors());
      sql.execute("SET memory_limit = '6GB'");
      sql.execute("SET temp_directory = '" + out.resolve("spill") + "'");
      sql.execute("SET preserve_insertion_order = false");
      DuckNight night = new DuckNight(sql, Path.of(args[0]), out);
      for (TableDescription table :
          List.of(Json.read(Path.of(args[2]), TableDescription[].class))) {
        night.clean(table);
      }
      night.writeFeatures(features(out));
    }
  }

  static Path features(Path out) {
    return out.resolve("features.parquet");
  }

  private void clean(TableDescription table) throws SQLException {
    long start = System.nanoTime();
    String rule = Sql.resource("clean", table.folder());
    String query =
        rule.replace("${typed}", "(" + RawSql.typed(sql, table, raw) + ")")
            .replace("${clean}", clean.toString());
    Path parquet = clean.resolve(table.folder() + ".parquet");
    sql.execute("COPY (" + query + ")" + PARQUET.formatted(parquet));
    System.out.printf("%-22s %8.1f s%n", table.folder(), (System.nanoTime() - start) / 1e9);
  }

  private void writeFeatures(Path parquet) throws SQLException {
    long start = System.nanoTime();
    String parts =
        Stream.of(SourceTable.values())
            .map(table -> table.folder() + " AS (" + feature(table) + ")")
            .collect(Collectors.joining(", "));
    String joins =
        Stream.of(SourceTable.values())
            .skip(1)
            .map(table -> " LEFT JOIN " + table.folder() + " USING (SK_ID_CURR)")
            .collect(Collectors.joining());
    String all = "WITH " + parts + " SELECT * FROM application" + joins;
    List<String> columns = new ArrayList<>();
    try (ResultSet rows = sql.executeQuery("DESCRIBE " + all)) {
      while (rows.next()) {
        String name = rows.getString("column_name");
        columns.add(ZERO_OF_NOTHING.matcher(name).find() ? zeroOfNothing(name) : name);
      }
    }
    sql.execute(
        "COPY (SELECT %s FROM (%s) ORDER BY SK_ID_CURR)".formatted(String.join(", ", columns), all)
            + PARQUET.formatted(parquet));
    System.out.printf("%-22s %8.1f s%n", "feature", (System.nanoTime() - start) / 1e9);
  }

  private static String zeroOfNothing(String name) {
    return "coalesce(" + name + ", 0) AS " + name;
  }

  private String feature(SourceTable table) {
    return Sql.resource("feature", table.folder()).replace("${clean}", clean.toString());
  }
}
