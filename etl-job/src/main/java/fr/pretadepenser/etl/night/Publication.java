package fr.pretadepenser.etl.night;

import fr.pretadepenser.contract.feature.FeatureDictionary;
import fr.pretadepenser.contract.json.Json;
import fr.pretadepenser.contract.night.NightManifest;
import fr.pretadepenser.contract.night.NightMetrics;
import fr.pretadepenser.contract.night.TableDescription;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.FileUtil;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;

/**
 * A night being written: data first, the manifest last, then the pointer. Nothing is renamed and
 * nothing published is written over, so that a file system and an object store serve alike.
 */
public final class Publication {
  private final Configuration hadoop;
  private final String out;
  private final String name;
  private final Path folder;
  private final Identity identity;
  private final Instant at;

  private Publication(
      Configuration hadoop, String out, String name, Identity identity, Instant at) {
    this.hadoop = hadoop;
    this.out = out;
    this.name = name;
    this.folder = NightLayout.night(out, name);
    this.identity = identity;
    this.at = at;
  }

  /** Points to the complete night of that identity, if there is one, and tells its name. */
  public static Optional<String> republish(Configuration hadoop, String out, Identity identity) {
    Optional<String> night =
        NightFolder.list(hadoop, out).stream()
            .flatMap(folder -> folder.manifest().stream())
            .filter(manifest -> manifest.identity().equals(identity.sha256()))
            .map(NightManifest::night)
            .findFirst();
    night.ifPresent(found -> pointTo(hadoop, out, found));
    return night;
  }

  /** Begins a night in an empty folder: what a run that broke off left there is removed. */
  public static Publication begin(Configuration hadoop, String out, Identity identity, Instant at) {
    String name = LocalDate.ofInstant(at, ZoneOffset.UTC) + "-" + identity.prefix();
    Publication publication = new Publication(hadoop, out, name, identity, at);
    publication.discard();
    return publication;
  }

  /** The night's name: that of its folder. */
  public String name() {
    return name;
  }

  /** What it is made of. */
  public Identity identity() {
    return identity;
  }

  /** When the night began, which is its time. */
  public Instant at() {
    return at;
  }

  /** A small file of the latest complete nights before this one, oldest first. */
  public List<NightFile> earlier(int most, String file) {
    return EarlierNights.read(hadoop, out, at, most, file);
  }

  /** Writes clean rows of a table and tells where. */
  public String writeClean(String table, Dataset<Row> rows) {
    return write(NightLayout.clean(table), rows);
  }

  /** Writes rows of a table that were set aside. */
  public void writeRejected(String table, Dataset<Row> rows) {
    write(NightLayout.rejected(table), rows);
  }

  /** Writes what the model may see of each client and tells where. */
  public String writeFeatures(Dataset<Row> rows) {
    return write(NightLayout.FEATURE, rows);
  }

  /** The features written. */
  public Dataset<Row> features(SparkSession spark) {
    return spark.read().parquet(new Path(folder, NightLayout.FEATURE).toString());
  }

  /** Writes what the default model may not see. */
  public void writeProtected(Dataset<Row> rows) {
    write(NightLayout.PROTECTED, rows);
  }

  /**
   * Copies a clean table and its rejected rows from another night and tells where. A night refers
   * to no other: any of them can be removed or moved alone.
   */
  public String copyTable(String table, String from) {
    copy(NightLayout.clean(table), from);
    if (exists(new Path(NightLayout.night(out, from), NightLayout.rejected(table)))) {
      copy(NightLayout.rejected(table), from);
    }
    return new Path(folder, NightLayout.clean(table)).toString();
  }

  private void copy(String within, String from) {
    copy(new Path(NightLayout.night(out, from), within), new Path(folder, within));
  }

  private void copy(Path source, Path target) {
    try {
      FileSystem files = source.getFileSystem(hadoop);
      files.mkdirs(target.getParent());
      if (!FileUtil.copy(files, source, files, target, false, true, hadoop)) {
        throw new IOException("copy refused");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(source + " cannot be copied", e);
    }
  }

  private boolean exists(Path path) {
    try {
      return path.getFileSystem(hadoop).exists(path);
    } catch (IOException e) {
      throw new UncheckedIOException(path + " cannot be read", e);
    }
  }

  /** Removes what was written of a table. */
  public void discardTable(String table) {
    remove(new Path(folder, NightLayout.rejected(table)));
    remove(new Path(folder, NightLayout.clean(table)));
  }

  /**
   * Equal rows make equal pages. Of the footer, the lists of encodings alone may come in another
   * order from another process: parquet-java keeps them in a set of identity hashes (its issue
   * 3215).
   */
  private String write(String within, Dataset<Row> rows) {
    String path = new Path(folder, within).toString();
    DataFrameWriter<Row> writer =
        rows.write()
            .option("compression", "zstd")
            .option("parquet.compression.codec.zstd.level", "1");
    for (StructField field : rows.schema().fields()) {
      if (field.dataType().equals(DataTypes.DoubleType)) {
        // Amounts seldom repeat: a dictionary of them costs time and saves no space.
        writer.option("parquet.enable.dictionary#" + field.name(), "false");
      }
    }
    writer.parquet(path);
    return path;
  }

  /**
   * Completes the night and points to it.
   *
   * @param tableIdentities of its clean tables, by folder name
   */
  public void complete(
      FeatureDictionary dictionary,
      List<TableDescription> tables,
      NightMetrics metrics,
      long clients,
      long labelled,
      Map<String, String> tableIdentities) {
    write(NightLayout.DICTIONARY, (Object) dictionary);
    write(NightLayout.TABLES, (Object) tables);
    write(NightLayout.METRICS, (Object) metrics);
    NightManifest manifest =
        new NightManifest(
            name,
            identity.sha256(),
            at,
            identity.code(),
            identity.inputs(),
            clients,
            labelled,
            tableIdentities);
    // Whole or not there: a night broken off while it is written must not look like one.
    TextFile.replace(hadoop, new Path(folder, NightLayout.MANIFEST), Json.pretty(manifest));
    pointTo(hadoop, out, name);
  }

  /** Writes small files, by name. */
  public void write(Map<String, String> files) {
    files.forEach((file, text) -> TextFile.write(hadoop, new Path(folder, file), text));
  }

  /**
   * Ends the night without publishing it: keeps these small files and the rejected rows apart, for
   * people to look at, and removes the rest. Tells where.
   */
  public String refuse(Map<String, String> files) {
    Path refused = NightLayout.refused(out, name);
    Path rejected = new Path(folder, NightLayout.REJECTED);
    if (exists(rejected)) {
      remove(refused);
      copy(rejected, new Path(refused, NightLayout.REJECTED));
    }
    files.forEach((file, text) -> TextFile.write(hadoop, new Path(refused, file), text));
    discard();
    return refused.toString();
  }

  private void write(String file, Object json) {
    TextFile.write(hadoop, new Path(folder, file), Json.pretty(json));
  }

  /** Removes all that was written of the night. */
  public void discard() {
    remove(folder);
  }

  private void remove(Path path) {
    try {
      path.getFileSystem(hadoop).delete(path, true);
    } catch (IOException e) {
      throw new UncheckedIOException(path + " cannot be removed", e);
    }
  }

  private static void pointTo(Configuration hadoop, String out, String night) {
    new Pointer(hadoop, out, NightLayout.POINTER).write(night);
  }
}
