package fr.pretadepenser.training.job;

import fr.pretadepenser.contract.failure.ExitCode;
import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.contract.feature.FeatureDictionary;
import fr.pretadepenser.contract.json.Json;
import fr.pretadepenser.etl.night.Night;
import fr.pretadepenser.training.dataset.Clients;
import fr.pretadepenser.training.tune.Tuning;
import fr.pretadepenser.training.tune.TuningPage;
import fr.pretadepenser.training.tune.TuningReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Searches better settings of XGBoost than the configured ones. */
@Command(
    name = "tune",
    mixinStandardHelpOptions = true,
    exitCodeOnInvalidInput = 43,
    description = "Searches XGBoost's settings within a budget of time; goes on where it stopped.")
public final class TuneMain implements Callable<Integer> {
  @Option(
      names = "--features",
      required = true,
      description = "What the ETL wrote: nights/ and current.")
  private String features = "";

  @Option(
      names = "--out",
      required = true,
      description = "Folder for trials.jsonl, tuning.json, tuning.html and tuned.conf.")
  private Path out = Path.of("");

  @Option(names = "--config", description = "Settings over the defaults of reference.conf.")
  private @Nullable Path config;

  /** Exits with the code of its {@link ExitCode}. */
  public static void main(String[] args) {
    System.exit(run(args));
  }

  static int run(String... args) {
    return new CommandLine(new TuneMain()).execute(args);
  }

  @Override
  public Integer call() {
    return Failure.exitStatus(this::tune);
  }

  private ExitCode tune() throws IOException {
    TrainingSettings settings = TrainingSettings.load(config);
    try (SparkSession spark = Session.open("tune", settings.shufflePartitions())) {
      Night night = Night.current(spark, features);
      FeatureDictionary slots = settings.slots().of(night.dictionary());
      TuningReport report =
          new Tuning(
                  settings.boosting(),
                  settings.folds(),
                  settings.tuning(),
                  settings.fitsAtATime(spark),
                  step -> System.err.println("tune: " + step))
              .run(night.manifest().identity(), slots, Clients.of(night, slots), out);
      Files.writeString(out.resolve("tuning.json"), Json.pretty(report));
      Files.writeString(out.resolve("tuning.html"), TuningPage.of(report));
      Files.writeString(out.resolve("tuned.conf"), report.conf());
      System.out.print(report.table());
      System.out.println("written to " + out.resolve("tuned.conf"));
    }
    return ExitCode.OK;
  }
}
