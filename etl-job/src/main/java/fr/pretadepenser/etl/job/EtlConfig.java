package fr.pretadepenser.etl.job;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import fr.pretadepenser.contract.config.Settings;
import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.etl.gate.GateConfig;
import fr.pretadepenser.etl.table.RawInput;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The settings of the job, as {@code reference.conf} explains them.
 *
 * @param maxRejectedShare of a table's rows, 0 to 1
 * @param minClients of a night, at least 1
 * @param rawBytesPerFile of Parquet, at most; at least 1 MiB
 * @param shufflePartitions 1 to 10000
 * @param tablesAtOnce 1 to 16
 * @param gate how the data is judged before it is published
 */
public record EtlConfig(
    double maxRejectedShare,
    long minClients,
    long rawBytesPerFile,
    int shufflePartitions,
    int tablesAtOnce,
    GateConfig gate) {

  /**
   * Refuses what is out of range.
   *
   * @throws Failure bad configuration, naming the key
   */
  public EtlConfig {
    check(0 <= maxRejectedShare && maxRejectedShare <= 1, "max-rejected-share", "from 0 to 1");
    check(minClients >= 1, "min-clients", "at least 1");
    check(rawBytesPerFile >= 1 << 20, "raw-bytes-per-file", "at least 1 MiB");
    check(
        1 <= shufflePartitions && shufflePartitions <= 10_000,
        "shuffle-partitions",
        "from 1 to 10000");
    check(1 <= tablesAtOnce && tablesAtOnce <= 16, "tables-at-once", "from 1 to 16");
  }

  /**
   * Defaults, with the overrides of a file.
   *
   * @throws Failure bad configuration, naming the key, if one is unknown, of another type or out of
   *     range
   */
  public static EtlConfig load(@Nullable Path file) {
    Config config = Settings.load("etl", file);
    try {
      return new EtlConfig(
          config.getDouble("max-rejected-share"),
          config.getLong("min-clients"),
          config.getBytes("raw-bytes-per-file"),
          config.getInt("shuffle-partitions"),
          config.getInt("tables-at-once"),
          GateConfig.of(config.getConfig("gate")));
    } catch (ConfigException e) {
      throw Failure.badConfiguration("configuration of etl: " + e.getMessage());
    }
  }

  /**
   * How many Parquet files every table is cut into, as the largest needs it. A power of two, so
   * that a table in which nothing has changed stays as it is while others grow.
   *
   * @param tables the files of each
   */
  int files(List<List<RawInput>> tables) {
    long largest =
        tables.stream()
            .mapToLong(inputs -> inputs.stream().mapToLong(RawInput::plainBytes).sum())
            .max()
            .orElse(0);
    int files = 1;
    while (files * rawBytesPerFile < largest) {
      files *= 2;
    }
    return files;
  }

  /** Those that clean tables depend on, the check they have passed included. */
  TableSettings ofTables() {
    return new TableSettings(maxRejectedShare, rawBytesPerFile);
  }

  /** A part of the settings. */
  record TableSettings(double maxRejectedShare, long rawBytesPerFile) {}

  private static void check(boolean holds, String key, String range) {
    if (!holds) {
      throw Failure.badConfiguration("configuration key etl." + key + " must be " + range);
    }
  }
}
