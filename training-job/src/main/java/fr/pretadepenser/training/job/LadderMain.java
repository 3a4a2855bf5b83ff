package fr.pretadepenser.training.job;

import fr.pretadepenser.contract.failure.ExitCode;
import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.contract.json.Json;
import fr.pretadepenser.etl.night.Night;
import fr.pretadepenser.training.dataset.ClientList;
import fr.pretadepenser.training.dataset.Clients;
import fr.pretadepenser.training.ladder.Ladder;
import fr.pretadepenser.training.ladder.LadderReport;
import fr.pretadepenser.training.ladder.Step;
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

/** Judges what each source table adds to a model. */
@Command(
    name = "ladder",
    mixinStandardHelpOptions = true,
    exitCodeOnInvalidInput = 43,
    description = "Compares models over growing sets of tables, out of fold and client by client.")
public final class LadderMain implements Callable<Integer> {
  @Option(
      names = "--features",
      required = true,
      description = "What the ETL wrote: nights/ and current.")
  private String features = "";

  @Option(
      names = "--steps",
      required = true,
      arity = "1..*",
      paramLabel = "TABLE,...",
      description = "Tables of each step, such as: application application,bureau")
  private List<String> steps = List.of();

  @Option(names = "--out", required = true, description = "Folder for ladder.json.")
  private Path out = Path.of("");

  @Option(names = "--clients", description = "CSV with SK_ID_CURR: judge these clients only.")
  private @Nullable String clients;

  @Option(
      names = "--require",
      split = ",",
      paramLabel = "COLUMN",
      description = "Columns of that file that must hold 1 or true.")
  private List<String> required = List.of();

  @Option(names = "--config", description = "Settings over the defaults of reference.conf.")
  private @Nullable Path config;

  /** Exits with the code of its {@link ExitCode}. */
  public static void main(String[] args) {
    System.exit(run(args));
  }

  static int run(String... args) {
    return new CommandLine(new LadderMain()).execute(args);
  }

  @Override
  public Integer call() {
    return Failure.exitStatus(this::climb);
  }

  private ExitCode climb() throws IOException {
    List<Step> parsed = steps.stream().map(Step::parse).toList();
    TrainingSettings settings = TrainingSettings.load(config);
    try (SparkSession spark = Session.open("ladder", settings.shufflePartitions())) {
      Ladder ladder =
          new Ladder(
              settings.slots().admitted(),
              settings.learner(),
              settings.folds(),
              settings.fitsAtATime(spark),
              settings.ladder(),
              step -> System.err.println("ladder: " + step));
      LadderReport report = ladder.climb(Night.current(spark, features), chosen(spark), parsed);
      Files.createDirectories(out);
      Files.writeString(out.resolve("ladder.json"), Json.pretty(report));
      System.out.print(report.table());
      System.out.println(Json.line(report));
    }
    return ExitCode.OK;
  }

  private UnaryOperator<Dataset<Row>> chosen(SparkSession spark) {
    if (clients == null) {
      return all -> all;
    }
    Dataset<Row> listed = ClientList.read(spark, clients, required).cache();
    return all ->
        all.join(listed, all.col(Clients.CLIENT).equalTo(listed.col(Clients.CLIENT)), "left_semi");
  }
}
