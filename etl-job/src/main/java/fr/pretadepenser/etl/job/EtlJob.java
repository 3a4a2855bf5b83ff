package fr.pretadepenser.etl.job;

import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.contract.feature.SourceTable;
import fr.pretadepenser.contract.night.NightManifest.InputFile;
import fr.pretadepenser.etl.night.EarlierTables;
import fr.pretadepenser.etl.night.Identity;
import fr.pretadepenser.etl.night.OldNights;
import fr.pretadepenser.etl.night.Publication;
import fr.pretadepenser.etl.night.RunLock;
import fr.pretadepenser.etl.table.RawFolder;
import fr.pretadepenser.etl.table.RawInput;
import fr.pretadepenser.etl.table.Tables;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;

/** Makes a night from a raw folder, or finds it made already. */
final class EtlJob {
  private final SparkSession spark;
  private final EtlConfig config;
  private final Housekeeping housekeeping;
  private final Clock clock;
  private final Consumer<String> progress;

  EtlJob(
      SparkSession spark,
      EtlConfig config,
      Housekeeping housekeeping,
      Clock clock,
      Consumer<String> progress) {
    this.spark = spark;
    this.config = config;
    this.housekeeping = housekeeping;
    this.clock = clock;
    this.progress = progress;
  }

  /**
   * The name of the night that {@code out} now points to. A night that fails leaves its rejected
   * rows behind, apart from the nights, and nothing else.
   *
   * @throws Failure with the cause
   */
  String run(String rawFolder, String out) {
    Configuration hadoop = spark.sparkContext().hadoopConfiguration();
    RawFolder raw = RawFolder.open(hadoop, rawFolder);
    List<RawInput> delivered = delivered(raw, rawFolder);
    RunLock lock = RunLock.take(hadoop, out, housekeeping.staleLock(), clock.instant());
    try {
      String night = publish(hadoop, raw, delivered, out);
      new OldNights(hadoop, out, housekeeping.retention(), progress).remove(clock.instant());
      return night;
    } finally {
      lock.release();
    }
  }

  private String publish(
      Configuration hadoop, RawFolder raw, List<RawInput> delivered, String out) {
    List<InputFile> inputs =
        delivered.parallelStream()
            .map(input -> input.fingerprint(raw.files()))
            .sorted(Comparator.comparing(InputFile::name))
            .toList();
    Identity identity = Identity.of(EtlJob.class, inputs, config);
    Optional<String> existing = Publication.republish(hadoop, out, identity);
    if (existing.isPresent()) {
      progress.accept("night " + existing.get() + " is made of the same inputs: nothing to do");
      return existing.get();
    }
    EarlierTables earlier = EarlierTables.of(hadoop, out);
    Publication night = Publication.begin(hadoop, out, identity, clock.instant());
    try {
      new NightRun(spark, config, raw, night, earlier, progress).run();
    } catch (RuntimeException e) {
      night.refuse(Map.of());
      throw e;
    }
    progress.accept("night " + night.name() + " is complete");
    return night.name();
  }

  private static List<RawInput> delivered(RawFolder raw, String folder) {
    List<RawInput> delivered = new ArrayList<>();
    for (SourceTable source : SourceTable.values()) {
      delivered.addAll(raw.inputs(Tables.of(source)));
    }
    if (raw.inputs(Tables.of(SourceTable.APPLICATION)).isEmpty()) {
      throw Failure.inputNotReady(
          folder + " has neither application_train.csv nor application_test.csv, plain or .gz");
    }
    delivered.addAll(raw.inputs(Tables.clientName()));
    return delivered;
  }
}
