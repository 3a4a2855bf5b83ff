package fr.pretadepenser.training.job;

import fr.pretadepenser.contract.failure.ExitCode;
import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.contract.feature.FeatureDictionary;
import fr.pretadepenser.contract.json.Json;
import fr.pretadepenser.etl.night.Night;
import fr.pretadepenser.training.dataset.Clients;
import fr.pretadepenser.training.selection.SelectionPage;
import fr.pretadepenser.training.selection.SelectionReport;
import fr.pretadepenser.training.selection.SelectionStudy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures what keeping fewer features costs. */
@Command(
    name = "select",
    mixinStandardHelpOptions = true,
    exitCodeOnInvalidInput = 43,
    description =
        "Compares models of fewer features with one of all, out of fold and client by client.")
public final class SelectMain implements Callable<Integer> {
  @Option(
      names = "--features",
      required = true,
      description = "What the ETL wrote: nights/ and current.")
  private String features = "";

  @Option(
      names = "--out",
      required = true,
      description = "Folder for selection.json and selection.html.")
  private Path out = Path.of("");

  @Option(
      names = "--sizes",
      split = ",",
      paramLabel = "NUMBER",
      defaultValue = "300,150,60,20",
      description = "How many features to keep; by default ${DEFAULT-VALUE}.")
  private List<Integer> sizes = List.of();

  @Option(names = "--config", description = "Settings over the defaults of reference.conf.")
  private @Nullable Path config;

  /** Exits with the code of its {@link ExitCode}. */
  public static void main(String[] args) {
    System.exit(run(args));
  }

  static int run(String... args) {
    return new CommandLine(new SelectMain()).execute(args);
  }

  @Override
  public Integer call() {
    return Failure.exitStatus(this::select);
  }

  private ExitCode select() throws IOException {
    TrainingSettings settings = TrainingSettings.load(config);
    try (SparkSession spark = Session.open("select", settings.shufflePartitions())) {
      Night night = Night.current(spark, features);
      FeatureDictionary slots = settings.slots().of(night.dictionary());
      SelectionReport report =
          new SelectionStudy(
                  settings.learner(),
                  settings.folds(),
                  settings.fitsAtATime(spark),
                  settings.rule(),
                  step -> System.err.println("select: " + step))
              .run(night.manifest().night(), slots, Clients.of(night, slots), sizes);
      Files.createDirectories(out);
      Files.writeString(out.resolve("selection.json"), Json.pretty(report));
      Files.writeString(out.resolve("selection.html"), SelectionPage.of(report));
      System.out.print(report.table());
    }
    return ExitCode.OK;
  }
}
