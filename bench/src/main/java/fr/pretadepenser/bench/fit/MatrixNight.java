package fr.pretadepenser.bench.fit;

import static org.apache.spark.sql.functions.not;

import fr.pretadepenser.bench.fit.Matrix.Kind;
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
import fr.pretadepenser.training.dataset.Clients;
import fr.pretadepenser.training.dataset.Frozen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** A matrix laid out as the ETL lays out a night: ratios are left to the bundle's formulas. */
public final class MatrixNight {
  private static final String NAME = "2026-07-01-0123456789ab";

  private MatrixNight() {}

  /** Folder, clients, features, seed. */
  public static void main(String[] args) throws IOException {
    Matrix matrix =
        new Matrix(Integer.parseInt(args[1]), Integer.parseInt(args[2]), Long.parseLong(args[3]));
    try (SparkSession spark = PipelineFit.session(Runtime.getRuntime().availableProcessors())) {
      write(spark, matrix, Path.of(args[0]));
    }
  }

  static void write(SparkSession spark, Matrix matrix, Path out) throws IOException {
    FeatureDictionary dictionary = dictionary(matrix);
    StructType schema =
        new StructType()
            .add(Clients.CLIENT, DataTypes.LongType)
            .add(Clients.TARGET, DataTypes.IntegerType);
    for (Feature input : dictionary.inputs()) {
      schema =
          schema.add(
              input.name(), input.isCategory() ? DataTypes.StringType : DataTypes.DoubleType);
    }
    Broadcast<long[]> numbers =
        JavaSparkContext.fromSparkContext(spark.sparkContext())
            .broadcast(numbers(spark, matrix.clients()));
    MapFunction<Long, Row> client = i -> client(matrix, i.intValue(), numbers.value());
    Path folder = out.resolve("nights").resolve(NAME);
    spark
        .range(matrix.clients())
        .map(client, Encoders.row(schema))
        .write()
        .parquet(folder.resolve("feature").toString());
    Files.writeString(folder.resolve("features.json"), Json.pretty(dictionary));
    NightManifest manifest =
        new NightManifest(
            NAME,
            "0123456789ab",
            Instant.EPOCH,
            "bench",
            List.of(),
            matrix.clients(),
            matrix.clients(),
            Map.of());
    Files.writeString(folder.resolve("manifest.json"), Json.pretty(manifest));
    Files.writeString(out.resolve("current"), NAME + "\n");
  }

  /** Of clients outside the frozen tenth, so that all of them are learned from. */
  private static long[] numbers(SparkSession spark, int clients) {
    return spark
        .range(2L * clients)
        .toDF(Clients.CLIENT)
        .filter(not(Frozen.member()))
        .limit(clients)
        .as(Encoders.LONG())
        .collectAsList()
        .stream()
        .mapToLong(Long::longValue)
        .toArray();
  }

  private static Row client(Matrix matrix, int i, long[] numbers) {
    float[] slots = matrix.row(i);
    List<@Nullable Object> values = new ArrayList<>();
    values.add(numbers[i]);
    values.add(matrix.outcome(i, slots));
    for (int j = 0; j < slots.length; j++) {
      switch (matrix.kind(j)) {
        case RATIO -> {}
        case CATEGORY -> values.add(slots[j] == Matrix.CODES ? null : "code " + (int) slots[j]);
        default -> values.add(Float.isNaN(slots[j]) ? null : (Double) (double) slots[j]);
      }
    }
    return RowFactory.create(values.toArray());
  }

  static FeatureDictionary dictionary(Matrix matrix) {
    List<Feature> features = new ArrayList<>();
    for (int j = 0; j < matrix.features(); j++) {
      features.add(feature(j, matrix.kind(j)));
    }
    return new FeatureDictionary(features);
  }

  private static Feature feature(int j, Kind kind) {
    Unit unit =
        switch (kind) {
          case AMOUNT -> Unit.MONEY;
          case COUNT -> Unit.COUNT;
          case RATIO -> Unit.RATIO;
          case SHARE -> Unit.SHARE;
          case SCORE -> Unit.SCORE;
          case CATEGORY -> Unit.CATEGORY;
        };
    Formula formula =
        kind == Kind.RATIO
            ? Formula.input(name(Matrix.numerator(j)))
                .over(Formula.input(name(Matrix.denominator(j))))
            : null;
    return new Feature(
        name(j),
        new Text("colonne " + j, "column " + j),
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

  private static String name(int j) {
    return "column_" + j;
  }
}
