package fr.pretadepenser.etl.night;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.contract.feature.FeatureDictionary;
import fr.pretadepenser.contract.feature.SourceTable;
import fr.pretadepenser.contract.json.Json;
import fr.pretadepenser.contract.night.NightManifest;
import fr.pretadepenser.contract.night.NightMetrics;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** A published night, for reading. */
public final class Night {
  private final SparkSession spark;
  private final Path folder;
  private final NightManifest manifest;

  private Night(SparkSession spark, Path folder, NightManifest manifest) {
    this.spark = spark;
    this.folder = folder;
    this.manifest = manifest;
  }

  /**
   * The night that the pointer in {@code out} names.
   *
   * @param out what was given as {@code --out} to the ETL
   * @throws Failure input not ready, if there is no pointer or no complete night behind it
   */
  public static Night current(SparkSession spark, String out) {
    Configuration hadoop = spark.sparkContext().hadoopConfiguration();
    String name =
        new Pointer(hadoop, out, NightLayout.POINTER)
            .read()
            .orElseThrow(
                () ->
                    Failure.inputNotReady(
                        out + " has no night: its file " + NightLayout.POINTER + " is missing"));
    Path folder = NightLayout.night(out, name);
    NightManifest manifest =
        read(hadoop, folder, NightLayout.MANIFEST, NightManifest.class)
            .orElseThrow(
                () ->
                    Failure.inputNotReady(
                        "night " + name + " in " + out + " is not complete: it has no manifest"));
    return new Night(spark, folder, manifest);
  }

  /** Another complete night of the same folder, if it is still there. */
  public Optional<Night> beside(String name) {
    Path other = new Path(folder.getParent(), name);
    Configuration hadoop = spark.sparkContext().hadoopConfiguration();
    return read(hadoop, other, NightLayout.MANIFEST, NightManifest.class)
        .map(found -> new Night(spark, other, found));
  }

  /** What it is made of. */
  public NightManifest manifest() {
    return manifest;
  }

  /** What happened to its tables; empty in a night that did not tell. */
  public Optional<NightMetrics> metrics() {
    Configuration hadoop = spark.sparkContext().hadoopConfiguration();
    return read(hadoop, folder, NightLayout.METRICS, NightMetrics.class);
  }

  /** All features, formulas and protected ones included, in slot order. */
  public FeatureDictionary dictionary() {
    Configuration hadoop = spark.sparkContext().hadoopConfiguration();
    return read(hadoop, folder, NightLayout.DICTIONARY, FeatureDictionary.class)
        .orElseThrow(() -> Failure.inputNotReady(folder + " has no " + NightLayout.DICTIONARY));
  }

  /** One row per client: SK_ID_CURR, TARGET (null: not known), then the inputs of the model. */
  public Dataset<Row> features() {
    return parquet(NightLayout.FEATURE);
  }

  /** One row per client: SK_ID_CURR, then what the default model may not use. */
  public Dataset<Row> protectedColumns() {
    return parquet(NightLayout.PROTECTED);
  }

  /** The clean rows of a table. */
  public Dataset<Row> clean(SourceTable table) {
    return parquet(NightLayout.clean(table.folder()));
  }

  private Dataset<Row> parquet(String within) {
    return spark.read().parquet(new Path(folder, within).toString());
  }

  static <T> Optional<T> read(Configuration hadoop, Path folder, String name, Class<T> type) {
    return TextFile.read(hadoop, new Path(folder, name)).map(json -> parse(json, name, type));
  }

  private static <T> T parse(String json, String name, Class<T> type) {
    try {
      return Json.MAPPER.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw Failure.inputNotReady(name + " is not readable: " + e.getOriginalMessage(), e);
    }
  }
}
