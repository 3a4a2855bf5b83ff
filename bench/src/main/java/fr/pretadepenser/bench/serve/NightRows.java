package fr.pretadepenser.bench.serve;

import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.feature.FeatureDictionary;
import fr.pretadepenser.contract.json.Json;
import fr.pretadepenser.training.dataset.SlotChoice;
import java.io.IOException;
import java.nio.file.Files;
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
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The clients of a night with what a model reads of them, by DuckDB. */
final class NightRows implements AutoCloseable {
  private final Connection connection;
  private final Statement sql;
  private final String table;
  private final FeatureDictionary slots;

  /** Opens the current night below the ETL's output folder. */
  NightRows(Path features) throws IOException, SQLException {
    Path night =
        features.resolve("nights").resolve(Files.readString(features.resolve("current")).strip());
    this.slots =
        SlotChoice.DEFAULT.of(Json.read(night.resolve("features.json"), FeatureDictionary.class));
    this.table = "read_parquet('" + night.resolve("feature/*.parquet") + "')";
    Properties streaming = new Properties();
    streaming.setProperty("jdbc_stream_results", "true");
    this.connection = DriverManager.getConnection("jdbc:duckdb:", streaming);
    this.sql = connection.createStatement();
  }

  /** What the default model reads. */
  FeatureDictionary slots() {
    return slots;
  }

  /** Reads one client. */
  interface Reader {
    void read(ResultSet client) throws SQLException, IOException;
  }

  /** Each client's number, outcome and inputs, in that order of columns, by number. */
  void each(Reader reader) throws SQLException, IOException {
    String columns =
        slots.inputs().stream().map(f -> '"' + f.name() + '"').collect(Collectors.joining(", "));
    try (ResultSet rows =
        sql.executeQuery(
            "SELECT SK_ID_CURR, TARGET, %s FROM %s ORDER BY SK_ID_CURR"
                .formatted(columns, table))) {
      while (rows.next()) {
        reader.read(rows);
      }
    }
  }

  /** How many there are. */
  long clients() throws SQLException {
    try (ResultSet row = sql.executeQuery("SELECT count(*) FROM " + table)) {
      row.next();
      return row.getLong(1);
    }
  }

  /** Values of each category, most frequent first. */
  Map<String, List<String>> categories() throws SQLException {
    Map<String, List<String>> categories = new LinkedHashMap<>();
    for (Feature input : slots.inputs()) {
      if (input.isCategory()) {
        List<String> values = new ArrayList<>(counts(input).keySet());
        categories.put(input.name(), values);
      }
    }
    return categories;
  }

  /** Clients by value of a category, most frequent first. */
  Map<String, Long> counts(Feature category) throws SQLException {
    Map<String, Long> counts = new LinkedHashMap<>();
    try (ResultSet rows =
        sql.executeQuery(
            """
            SELECT "%1$s", count(*) FROM %2$s WHERE "%1$s" IS NOT NULL
            GROUP BY 1 ORDER BY 2 DESC, 1
            """
                .formatted(category.name(), table))) {
      while (rows.next()) {
        counts.put(rows.getString(1), rows.getLong(2));
      }
    }
    return counts;
  }

  /** Clients, and how many have a value; then the quantiles of a number, none if all miss. */
  List<@Nullable Double> quantiles(Feature number, List<Double> probabilities) throws SQLException {
    List<@Nullable Double> figures = new ArrayList<>();
    try (ResultSet row =
        sql.executeQuery(
            "SELECT count(*)::DOUBLE, count(\"%1$s\")::DOUBLE, quantile_cont(\"%1$s\"::DOUBLE, %2$s) FROM %3$s"
                .formatted(number.name(), probabilities, table))) {
      row.next();
      figures.add(row.getDouble(1));
      figures.add(row.getDouble(2));
      if (row.getDouble(2) > 0) {
        for (Object quantile : (Object[]) row.getArray(3).getArray()) {
          figures.add((Double) quantile);
        }
      }
    }
    return figures;
  }

  @Override
  public void close() throws SQLException {
    sql.close();
    connection.close();
  }
}
