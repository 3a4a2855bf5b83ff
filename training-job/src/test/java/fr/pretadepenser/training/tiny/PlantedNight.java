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
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * A night whose truth is known: the application tells a little, bureau much, earlier applications
 * nothing. A formula that counts as the application's reads bureau too.
 */
public final class PlantedNight {
  private static final StructType FEATURES =
      new StructType()
          .add("SK_ID_CURR", DataTypes.LongType)
          .add("TARGET", DataTypes.IntegerType)
          .add("asked", DataTypes.DoubleType)
          .add("owed", DataTypes.DoubleType)
          .add("noise", DataTypes.DoubleType);

  private PlantedNight() {}

  /** Writes a night of so many clients under {@code out}. */
  public static void write(SparkSession spark, Path out, int clients) {
    Random random = new Random(8);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < clients; i++) {
      double asked = random.nextGaussian();
      double owed = random.nextGaussian();
      double probability = 1 / (1 + Math.exp(0.8 - 0.4 * asked - 1.2 * owed));
      int target = random.nextDouble() < probability ? 1 : 0;
      rows.add(RowFactory.create(100_000L + i, target, asked, owed, random.nextGaussian()));
    }
    String name = "2026-07-01-0123456789ab";
    Path folder = out.resolve("nights").resolve(name);
    spark
        .createDataFrame(rows, FEATURES)
        .coalesce(1)
        .write()
        .parquet(folder.resolve("feature").toString());
    Formula both = Formula.input("asked").plus(Formula.input("owed"));
    FeatureDictionary dictionary =
        new FeatureDictionary(
            List.of(
                feature("asked", SourceTable.APPLICATION, null),
                feature("owed", SourceTable.BUREAU, null),
                feature("noise", SourceTable.PREVIOUS_APPLICATION, null),
                feature("asked_and_owed", SourceTable.APPLICATION, both)));
    try {
      Files.writeString(folder.resolve("features.json"), Json.pretty(dictionary));
      Files.writeString(
          folder.resolve("manifest.json"),
          Json.pretty(
              new NightManifest(
                  name,
                  "0123456789ab",
                  Instant.EPOCH,
                  "test",
                  List.of(),
                  clients,
                  clients,
                  Map.of())));
      Files.writeString(out.resolve("current"), name + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Feature feature(String name, SourceTable source, @Nullable Formula formula) {
    return new Feature(
        name,
        new Text(name, name),
        new Text(name + " vaut {value}", name + " is {value}"),
        Unit.RATIO,
        source,
        Family.AFFORDABILITY,
        new Text("non renseigné", "not provided"),
        Direction.UNCONSTRAINED,
        Protection.NONE,
        false,
        false,
        formula);
  }
}
