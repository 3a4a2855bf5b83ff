package fr.pretadepenser.serving.night;

import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.night.TableDescription;
import fr.pretadepenser.contract.night.TableDescription.ColumnDescription;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Copies a night's Parquet into one DuckDB file. The ETL sorts every table by client, so a client's
 * rows lie together and DuckDB's minima and maxima find them; features, read at every score, get an
 * index as well, and stand once more column by column, for what is asked of all clients at once.
 */
final class StoreBuilder implements AutoCloseable {
  /** Grows when the layout of the file changes, so that older files are built again. */
  private static final int LAYOUT = 3;

  private final Night night;
  private final Connection connection;
  private final Statement statement;

  private StoreBuilder(Night night, Path file, String memoryLimit) throws SQLException {
    this.night = night;
    Properties properties = new Properties();
    properties.setProperty("memory_limit", memoryLimit);
    this.connection = DriverManager.getConnection("jdbc:duckdb:" + file, properties);
    this.statement = connection.createStatement();
  }

  static void build(Night night, Path file, String memoryLimit) {
    try (StoreBuilder builder = new StoreBuilder(night, file, memoryLimit)) {
      builder.copyFeatures();
      builder.copyColumns();
      builder.copyClients();
      builder.copyRecords();
      builder.sign();
    } catch (SQLException e) {
      throw Failure.inputNotReady(
          "the store of night " + night.manifest().night() + " cannot be built: " + line(e), e);
    }
  }

  /** What a file of {@code night} in today's layout is signed with. */
  static String build(Night night) {
    return night.manifest().night() + " " + night.manifest().identity() + " " + LAYOUT;
  }

  private void copyFeatures() throws SQLException {
    Path folder = night.folder().resolve("feature");
    requireColumns(
        folder, Stream.concat(Stream.of(Night.CLIENT), night.inputs().stream().map(Feature::name)));
    execute(
        "CREATE TABLE feature AS SELECT CAST(%s AS BIGINT) AS id, %s AS numbers, %s AS categories FROM %s"
            .formatted(
                Sql.name(Night.CLIENT),
                list(night.inputs().stream().filter(feature -> !feature.isCategory()), "DOUBLE"),
                list(night.inputs().stream().filter(Feature::isCategory), "VARCHAR"),
                Sql.parquet(folder)));
    try {
      execute("CREATE UNIQUE INDEX feature_id ON feature (id)");
    } catch (SQLException e) {
      throw Failure.inputNotReady(folder + " holds two rows of one client: " + line(e), e);
    }
  }

  private void copyColumns() throws SQLException {
    Path folder = night.folder().resolve("feature");
    requireColumns(folder, Stream.of(Night.TARGET));
    String columns =
        night.inputs().stream().map(Feature::name).map(Sql::name).collect(Collectors.joining(", "));
    execute(
        "CREATE TABLE wide AS SELECT CAST(%s AS BIGINT) AS \"*id\", %s AS \"*target\", %s FROM %s"
            .formatted(
                Sql.name(Night.CLIENT), Sql.name(Night.TARGET), columns, Sql.parquet(folder)));
  }

  private static String list(Stream<Feature> features, String type) {
    return features
        .map(feature -> "CAST(" + Sql.name(feature.name()) + " AS " + type + ")")
        .collect(Collectors.joining(", ", "CAST([", "] AS " + type + "[])"));
  }

  private void copyClients() throws SQLException {
    // What a client is found by: words without case, accents or punctuation, each after a blank.
    execute(
        """
        CREATE MACRO fold(name) AS
          lower(strip_accents(replace(replace(
            regexp_replace(name, '[^\\p{L}\\p{M}\\p{N}]+', ' ', 'g'), 'œ', 'oe'), 'Œ', 'OE')))
        """);
    Path folder = night.folder().resolve("clean").resolve(Night.NAMES);
    String names = "(SELECT NULL::BIGINT AS SK_ID_CURR, '' AS FIRST_NAME, '' AS LAST_NAME)";
    if (holdsParquet(folder)) {
      requireColumns(folder, Stream.of(Night.CLIENT, "FIRST_NAME", "LAST_NAME"));
      names = Sql.parquet(folder);
    }
    execute(
        """
        CREATE TABLE client AS
        SELECT id, FIRST_NAME AS first_name, LAST_NAME AS last_name,
               ' ' || fold(concat_ws(' ', id, FIRST_NAME, LAST_NAME)) AS words
        FROM feature LEFT JOIN %s ON SK_ID_CURR = id
        ORDER BY id
        """
            .formatted(names));
    execute("CREATE UNIQUE INDEX client_id ON client (id)");
  }

  private void copyRecords() throws SQLException {
    execute("CREATE SCHEMA clean");
    for (TableDescription table : night.records()) {
      Path folder = night.folder().resolve("clean").resolve(table.folder());
      String name = "clean." + Sql.name(table.folder());
      if (holdsParquet(folder)) {
        requireColumns(folder, table.columns().stream().map(ColumnDescription::name));
        execute("CREATE TABLE %s AS SELECT * FROM %s".formatted(name, Sql.parquet(folder)));
      } else {
        String columns =
            table.columns().stream()
                .map(column -> Sql.name(column.name()) + " VARCHAR")
                .collect(Collectors.joining(", "));
        execute("CREATE TABLE %s (%s)".formatted(name, columns));
      }
    }
  }

  private void sign() throws SQLException {
    execute("CREATE TABLE store AS SELECT '%s' AS build".formatted(build(night)));
    execute("CHECKPOINT");
  }

  private void requireColumns(Path folder, Stream<String> columns) throws SQLException {
    if (!holdsParquet(folder)) {
      throw Failure.inputNotReady(folder + " holds no Parquet file");
    }
    Set<String> present = new LinkedHashSet<>();
    try (ResultSet row = statement.executeQuery("DESCRIBE FROM " + Sql.parquet(folder))) {
      while (row.next()) {
        present.add(row.getString(1));
      }
    }
    List<String> absent = columns.filter(column -> !present.contains(column)).toList();
    if (!absent.isEmpty()) {
      throw Failure.inputNotReady(folder + " has no column " + absent.get(0));
    }
  }

  private static boolean holdsParquet(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(file -> file.toString().endsWith(".parquet"));
    } catch (IOException e) {
      return false;
    }
  }

  private void execute(String sql) throws SQLException {
    statement.execute(sql);
  }

  private static String line(SQLException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }

  @Override
  public void close() throws SQLException {
    statement.close();
    connection.close();
  }
}
