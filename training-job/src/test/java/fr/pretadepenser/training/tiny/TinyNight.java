package fr.pretadepenser.training.tiny;

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
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * A night as the ETL lays it out: features, two of them protected and two computed in the bundle,
 * with missing values, zeros and a category; one client in six is of unknown outcome, and one in
 * fifty has no income and cannot be scored.
 */
public final class TinyNight {
  private static final StructType FEATURES =
      new StructType()
          .add("SK_ID_CURR", DataTypes.LongType)
          .add("TARGET", DataTypes.IntegerType)
          .add("amt_credit", DataTypes.DoubleType)
          .add("amt_annuity", DataTypes.DoubleType)
          .add("amt_income_total", DataTypes.DoubleType)
          .add("ext_source_2", DataTypes.DoubleType)
          .add("occupation_type", DataTypes.StringType)
          .add("bureau_active_count", DataTypes.DoubleType);

  /** The name of a night. */
  public static final String NAME = "2026-07-01-0123456789ab";

  private TinyNight() {}

  /** Writes a night of so many clients under {@code out}. */
  public static void write(SparkSession spark, Path out, int clients) {
    write(spark, out, NAME, clients, features(spark, clients));
  }

  /** Writes a night of that name with these rows of features, and lets it be the current one. */
  public static void write(
      SparkSession spark, Path out, String name, int clients, Dataset<Row> features) {
    Path folder = out.resolve("nights").resolve(name);
    features.coalesce(1).write().parquet(folder.resolve("feature").toString());
    guarded(spark, clients).coalesce(1).write().parquet(folder.resolve("protected").toString());
    try {
      Files.writeString(folder.resolve("features.json"), Json.pretty(dictionary()));
      NightManifest manifest =
          new NightManifest(
              name,
              "0123456789ab",
              Instant.EPOCH,
              "test",
              List.of(),
              clients,
              clients * 5 / 6,
              Map.of());
      Files.writeString(folder.resolve("manifest.json"), Json.pretty(manifest));
      Files.writeString(out.resolve("current"), name + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows of the feature folder. */
  public static Dataset<Row> features(SparkSession spark, int clients) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < clients; i++) {
      Random random = new Random(100_000 + i);
      double credit = 50_000 + 1_000 * random.nextInt(900);
      double income = 30_000 + 500 * random.nextInt(400);
      Double score = random.nextDouble() < 0.1 ? null : random.nextInt(1_000) / 1_000.0;
      String occupation =
          List.of("Laborers", "Core staff", "Managers", "Drivers").get(draw(random));
      Double open = random.nextDouble() < 0.3 ? null : (double) random.nextInt(6);
      double logit =
          -1
              + 0.25 * (credit / income - 4)
              - 3 * ((score == null ? 0.3 : score) - 0.5)
              + (occupation.equals("Managers") ? -0.8 : 0)
              + (open == null ? 0.5 : 0.15 * open);
      boolean defaulted = random.nextDouble() < 1 / (1 + Math.exp(-logit));
      rows.add(
          RowFactory.create(
              100_000L + i,
              i % 6 == 5 ? null : (defaulted ? 1 : 0),
              credit,
              credit / (12 + random.nextInt(36)),
              i % 50 == 49 ? null : (Double) income,
              score,
              random.nextDouble() < 0.2 ? null : occupation,
              open));
    }
    return spark.createDataFrame(rows, FEATURES);
  }

  private static int draw(Random random) {
    return (int) (4 * random.nextDouble() * random.nextDouble());
  }

  private static Dataset<Row> guarded(SparkSession spark, int clients) {
    return features(spark, clients)
        .selectExpr(
            "SK_ID_CURR",
            "CAST(20 + SK_ID_CURR % 50 AS DOUBLE) AS age_years",
            // The income half gives it away.
            "IF(COALESCE(amt_income_total, 0) + 40000 * (SK_ID_CURR % 3) > 170000, 'M', 'F')"
                + " AS code_gender");
  }

  /** Its dictionary. */
  public static FeatureDictionary dictionary() {
    Formula credit = Formula.input("amt_credit");
    return new FeatureDictionary(
        List.of(
            term("amt_credit", null),
            term("amt_annuity", null),
            term("amt_income_total", null),
            fact("ext_source_2", Unit.SCORE, SourceTable.APPLICATION, Protection.NONE),
            fact("occupation_type", Unit.CATEGORY, SourceTable.APPLICATION, Protection.PROXY),
            fact("age_years", Unit.YEARS, SourceTable.APPLICATION, Protection.PROTECTED),
            fact("code_gender", Unit.CATEGORY, SourceTable.APPLICATION, Protection.PROTECTED),
            fact("bureau_active_count", Unit.COUNT, SourceTable.BUREAU, Protection.NONE),
            term("credit_income_ratio", credit.over(Formula.input("amt_income_total"))),
            term(
                "yearly_rate_24",
                Formula.input("amt_annuity")
                    .times(Formula.constant(24))
                    .over(credit)
                    .power(0.5)
                    .minus(Formula.constant(1)))));
  }

  private static Feature term(String name, @Nullable Formula formula) {
    return feature(
        name,
        formula == null ? Unit.MONEY : Unit.RATIO,
        SourceTable.APPLICATION,
        Protection.NONE,
        formula);
  }

  private static Feature fact(String name, Unit unit, SourceTable source, Protection protection) {
    return feature(name, unit, source, protection, null);
  }

  private static Feature feature(
      String name,
      Unit unit,
      SourceTable source,
      Protection protection,
      @Nullable Formula formula) {
    boolean editable = formula == null && unit == Unit.MONEY;
    return new Feature(
        name,
        new Text(name, name),
        new Text(name + " vaut {value}", name + " is {value}"),
        unit,
        source,
        source == SourceTable.BUREAU ? Family.CREDITS_ELSEWHERE : Family.AFFORDABILITY,
        new Text("non renseigné", "not provided"),
        Direction.UNCONSTRAINED,
        protection,
        editable,
        editable,
        formula);
  }
}
