package fr.pretadepenser.training.job;

import fr.pretadepenser.contract.config.Settings;
import fr.pretadepenser.contract.failure.ExitCode;
import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.contract.json.Json;
import fr.pretadepenser.etl.night.Night;
import fr.pretadepenser.training.compare.CellStore;
import fr.pretadepenser.training.compare.CompareSettings;
import fr.pretadepenser.training.compare.Comparison;
import fr.pretadepenser.training.compare.ComparisonPage;
import fr.pretadepenser.training.compare.CrossComparison;
import fr.pretadepenser.training.dataset.ClientList;
import fr.pretadepenser.training.dataset.Clients;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Compares learners. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    exitCodeOnInvalidInput = 43,
    description =
        "Compares learners under several treatments of the rarer outcome, out of fold. A run that"
            + " was broken off goes on where it stopped.")
public final class CompareMain implements Callable<Integer> {
  @Option(
      names = "--features",
      required = true,
      description = "What the ETL wrote: nights/ and current.")
  private String features = "";

  @Option(
      names = "--out",
      required = true,
      description = "Folder for comparison.json, comparison.html and cells/.")
  private Path out = Path.of("");

  @Option(names = "--clients", description = "CSV with SK_ID_CURR: compare on these clients only.")
  private @Nullable String clients;

  @Option(names = "--config", description = "Settings over the defaults of reference.conf.")
  private @Nullable Path config;

  /** Exits with the code of its {@link ExitCode}. */
  public static void main(String[] args) {
    System.exit(run(args));
  }

  static int run(String... args) {
    return new CommandLine(new CompareMain()).execute(args);
  }

  @Override
  public Integer call() {
    return Failure.exitStatus(this::compare);
  }

  private ExitCode compare() throws IOException {
    TrainingSettings settings = TrainingSettings.load(config);
    CompareSettings compared = CompareSettings.of(Settings.load("training", config));
    try (SparkSession spark = Session.open("compare", settings.shufflePartitions())) {
      CrossComparison cross =
          new CrossComparison(
              settings.slots(),
              settings.folds(),
              settings.fitsAtATime(spark),
              settings.rule(),
              compared,
              cell -> System.err.println("compare: " + cell));
      Night night = Night.current(spark, features);
      Comparison comparison = cross.run(night, chosen(spark), new CellStore(out.resolve("cells")));
      Files.writeString(out.resolve("comparison.json"), Json.pretty(comparison));
      Files.writeString(out.resolve("comparison.html"), ComparisonPage.of(comparison));
      System.out.print(comparison.table());
    }
    return ExitCode.OK;
  }

  private UnaryOperator<Dataset<Row>> chosen(SparkSession spark) {
    if (clients == null) {
      return all -> all;
    }
    Dataset<Row> listed = ClientList.read(spark, clients, List.of()).cache();
    return all ->
        all.join(listed, all.col(Clients.CLIENT).equalTo(listed.col(Clients.CLIENT)), "left_semi");
  }
}
