package fr.pretadepenser.bench.serve;

import fr.pretadepenser.contract.feature.Direction;
import fr.pretadepenser.contract.feature.Family;
import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.feature.FeatureDictionary;
import fr.pretadepenser.contract.feature.Formula;
import fr.pretadepenser.contract.feature.Protection;
import fr.pretadepenser.contract.feature.SourceTable;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.contract.feature.Unit;
import fr.pretadepenser.contract.json.Json;
import fr.pretadepenser.contract.night.NightManifest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A night of a few clients and features, laid out as the ETL does. */
final class TinyNight {
  static final int CLIENTS = 600;

  private static final String NAME = "2026-07-01-0123456789ab";
  private static final String COLUMNS =
      """
      SELECT 100001 + i AS SK_ID_CURR,
             CASE WHEN i %% 5 > 0 THEN (i * 7919 %% 100 < 30 AND i %% 3 = 0)::INTEGER END AS TARGET,
             10000.0 + 37 * (i * 31 %% 500) AS credit,
             20000.0 + i AS income,
             CASE WHEN i %% 4 > 0 THEN (i * 7919 %% 100) / 100.0 END AS share,
             CASE i %% 3 WHEN 0 THEN 'Cash loans' WHEN 1 THEN 'Revolving loans' END AS contract
      FROM range(%d) clients(i)
      """;

  private TinyNight() {}

  /** Writes it as the current night of a folder. */
  static void write(Path out) throws Exception {
    Path night = out.resolve("nights").resolve(NAME);
    Files.createDirectories(night.resolve("feature"));
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement sql = connection.createStatement()) {
      sql.execute(
          "COPY (%s) TO '%s' (FORMAT parquet)"
              .formatted(COLUMNS.formatted(CLIENTS), night.resolve("feature/part-0.parquet")));
    }
    Files.writeString(night.resolve("features.json"), Json.line(dictionary()));
    Files.writeString(night.resolve("tables.json"), "[]");
    NightManifest manifest =
        new NightManifest(
            NAME, "0123456789ab", Instant.EPOCH, "test", List.of(), CLIENTS, CLIENTS, Map.of());
    Files.writeString(night.resolve("manifest.json"), Json.line(manifest));
    Files.writeString(out.resolve("current"), NAME + "\n");
  }

  private static FeatureDictionary dictionary() {
    return new FeatureDictionary(
        List.of(
            feature("credit", Unit.MONEY, null),
            feature("income", Unit.MONEY, null),
            feature("share", Unit.SHARE, null),
            feature("contract", Unit.CATEGORY, null),
            feature(
                "credit_to_income",
                Unit.RATIO,
                Formula.input("credit").over(Formula.input("income")))));
  }

  private static Feature feature(String name, Unit unit, @Nullable Formula formula) {
    return new Feature(
        name,
        new Text(name + " (fr)", name),
        new Text("{value}", "{value}"),
        unit,
        SourceTable.APPLICATION,
        Family.SITUATION,
        new Text("non renseigné", "not provided"),
        Direction.UNCONSTRAINED,
        Protection.NONE,
        false,
        false,
        formula);
  }
}
