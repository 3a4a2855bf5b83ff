package fr.pretadepenser.serving;

import fr.pretadepenser.contract.feature.Direction;
import fr.pretadepenser.contract.feature.Family;
import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.feature.FeatureDictionary;
import fr.pretadepenser.contract.feature.Protection;
import fr.pretadepenser.contract.feature.SourceTable;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.contract.feature.Unit;
import fr.pretadepenser.contract.json.Json;
import fr.pretadepenser.contract.night.NightManifest;
import fr.pretadepenser.contract.night.TableDescription;
import fr.pretadepenser.contract.night.TableDescription.ColumnDescription;
import fr.pretadepenser.model.tiny.TinyBundles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a whole night of five clients, as the ETL lays it out. */
public final class TinyNight {
  public static final String NAME = "2026-01-01-0123456789ab";
  public static final long GRANTED = 100_001;
  public static final long REFUSED = 100_002;
  public static final long REVIEW = 100_003;
  public static final long SPARSE = 100_004;
  public static final long NOT_SCORABLE = 200_005;

  /** The inputs of each client by number. */
  public static final Map<Long, Map<String, Object>> CLIENTS = clients();

  private TinyNight() {}

  private static Map<Long, Map<String, Object>> clients() {
    Map<Long, Map<String, Object>> clients = new LinkedHashMap<>();
    clients.put(GRANTED, TinyBundles.GRANTED);
    clients.put(REFUSED, TinyBundles.REFUSED);
    clients.put(REVIEW, TinyBundles.REVIEW);
    clients.put(SPARSE, TinyBundles.SPARSE);
    clients.put(NOT_SCORABLE, TinyBundles.NOT_SCORABLE);
    return clients;
  }

  /** What the ETL would leave under {@code --out}: the night and the pointer to it. */
  public static Path write(Path out) throws IOException {
    return write(out, NAME);
  }

  public static Path write(Path out, String name) throws IOException {
    return write(out, name, CLIENTS, Map.of());
  }

  /** A night of other clients, with the outcomes of some. */
  static Path write(
      Path out, String name, Map<Long, Map<String, Object>> clients, Map<Long, Integer> outcomes)
      throws IOException {
    Path night = out.resolve("nights").resolve(name);
    writeParquet(night, featureRows(clients, outcomes));
    Files.writeString(night.resolve("features.json"), Json.pretty(dictionary()));
    Files.writeString(night.resolve("tables.json"), Json.pretty(tables()));
    Files.writeString(night.resolve("manifest.json"), Json.pretty(manifest(name)));
    Files.writeString(out.resolve("current"), name + "\n");
    return out;
  }

  /** The model's slots, one more input that it does not read, and a protected feature. */
  public static FeatureDictionary dictionary() {
    List<Feature> features = new ArrayList<>();
    features.add(extra("days_employed", Protection.NONE));
    features.addAll(TinyBundles.model().dictionary().features());
    features.add(extra("days_birth", Protection.PROTECTED));
    return new FeatureDictionary(features);
  }

  private static Feature extra(String name, Protection protection) {
    return new Feature(
        name,
        new Text(name, name),
        new Text("{value}", "{value}"),
        Unit.DAYS,
        SourceTable.APPLICATION,
        Family.SITUATION,
        new Text("non renseigné", "not provided"),
        Direction.UNCONSTRAINED,
        protection,
        false,
        false,
        null);
  }

  private static NightManifest manifest(String name) {
    return new NightManifest(
        name,
        "0123456789ab" + name,
        Instant.parse("2026-01-01T00:00:00Z"),
        "1.0.0",
        List.of(),
        CLIENTS.size(),
        0,
        Map.of());
  }

  private static List<TableDescription> tables() {
    return List.of(
        table(
            SourceTable.APPLICATION, "SK_ID_CURR bigint", "AMT_CREDIT double", "NAME_TYPE string"),
        table(SourceTable.BUREAU, "SK_ID_CURR bigint", "DAYS_CREDIT int", "CREDIT_ACTIVE string"),
        table(SourceTable.BUREAU_BALANCE, "SK_ID_CURR bigint", "MONTHS_BALANCE int"),
        new TableDescription(
            "client_name",
            new Text("Noms", "Names"),
            List.of(column("SK_ID_CURR bigint"), column("FIRST_NAME string"))));
  }

  private static TableDescription table(SourceTable table, String... columns) {
    return new TableDescription(
        table.folder(), table.label(), List.of(columns).stream().map(TinyNight::column).toList());
  }

  private static ColumnDescription column(String nameAndType) {
    String[] parts = nameAndType.split(" ", 2);
    return new ColumnDescription(parts[0], parts[1], new Text("sens de " + parts[0], parts[0]));
  }

  private static void writeParquet(Path night, String featureRows) throws IOException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      Parquet parquet = new Parquet(night, statement);
      parquet.write("feature", "zstd", featureRows);
      parquet.write(
          "clean/application",
          "snappy",
          """
          SELECT * FROM (VALUES (100001::BIGINT, 300000.5, 'Cash "loans"'), (100002, 'NaN'::DOUBLE, NULL))
            AS t(SK_ID_CURR, AMT_CREDIT, NAME_TYPE)
          """);
      parquet.write(
          "clean/bureau",
          "zstd",
          """
          SELECT * FROM (VALUES (100001::BIGINT, -12, 'Active'), (100001, -400, 'Closed'), (100002, -9, 'Active'))
            AS t(SK_ID_CURR, DAYS_CREDIT, CREDIT_ACTIVE)
          """);
      parquet.write(
          "clean/client_name",
          "zstd",
          """
          SELECT * FROM (VALUES (100001::BIGINT, 'Zoé', 'Lefèvre'), (100002, 'Jean-Pierre', 'D''Œuvre'),
              (100003, 'Zoé', 'Dupont 100%'), (100004, NULL, 'Leblanc'))
            AS t(SK_ID_CURR, FIRST_NAME, LAST_NAME)
          """);
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  private static String featureRows(
      Map<Long, Map<String, Object>> clients, Map<Long, Integer> outcomes) {
    return clients.entrySet().stream()
        .map(
            client -> featureRow(client.getKey(), outcomes.get(client.getKey()), client.getValue()))
        .collect(Collectors.joining(" UNION ALL "));
  }

  private static String featureRow(long id, @Nullable Integer outcome, Map<String, Object> values) {
    List<String> columns = new ArrayList<>();
    columns.add(id + "::BIGINT AS SK_ID_CURR");
    columns.add(outcome + "::INTEGER AS TARGET");
    for (Feature feature : dictionary().inputs()) {
      if (feature.protection() == Protection.NONE) {
        Object value = values.get(feature.name());
        String literal = value instanceof String text ? "'" + text + "'" : String.valueOf(value);
        String type = feature.isCategory() ? "VARCHAR" : "DOUBLE";
        columns.add("(" + literal + ")::" + type + " AS " + feature.name());
      }
    }
    return "SELECT " + String.join(", ", columns);
  }

  /** Parquet files in the folders of a night. */
  private record Parquet(Path night, Statement statement) {
    void write(String folder, String codec, String rows) throws IOException, SQLException {
      Path file = Files.createDirectories(night.resolve(folder)).resolve("part-00000.parquet");
      statement.execute(
          "COPY (%s) TO '%s' (FORMAT parquet, CODEC '%s')".formatted(rows, file, codec));
    }
  }
}
