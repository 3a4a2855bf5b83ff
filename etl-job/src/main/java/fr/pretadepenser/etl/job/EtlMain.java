package fr.pretadepenser.etl.job;

import fr.pretadepenser.contract.failure.ExitCode;
import fr.pretadepenser.contract.failure.Failure;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command: raw folder in, night out. */
@Command(
    name = "etl",
    description = "Makes a night of clean tables and features from a folder of raw CSV files.",
    mixinStandardHelpOptions = true,
    exitCodeOnInvalidInput = 43)
public final class EtlMain implements Callable<Integer> {
  @Option(names = "--raw", required = true, description = "Folder of the raw files.")
  private String raw = "";

  @Option(names = "--out", required = true, description = "Folder that nights are written to.")
  private String out = "";

  @Option(names = "--config", description = "File of settings that override the defaults.")
  private @Nullable Path config;

  @Option(
      names = "--models",
      description = "Folder of the models: nights they were trained on are never removed.")
  private @Nullable String models;

  /** Exits with the code of its {@link ExitCode}. */
  public static void main(String[] args) {
    System.exit(run(args));
  }

  static int run(String... args) {
    return new CommandLine(new EtlMain()).execute(args);
  }

  @Override
  public Integer call() {
    return Failure.exitStatus(
        () -> {
          EtlConfig settings = EtlConfig.load(config);
          Housekeeping housekeeping = Housekeeping.load(config, models);
          try (SparkSession spark = Session.open(settings)) {
            new EtlJob(spark, settings, housekeeping, Clock.systemUTC(), System.err::println)
                .run(raw, out);
          }
          return ExitCode.OK;
        });
  }
}
