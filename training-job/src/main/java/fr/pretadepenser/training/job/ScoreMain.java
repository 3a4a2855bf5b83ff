package fr.pretadepenser.training.job;

import fr.pretadepenser.contract.failure.ExitCode;
import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.training.score.ScoreJob;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command: a night and a models folder in, a score for every client out. */
@Command(
    name = "score",
    mixinStandardHelpOptions = true,
    exitCodeOnInvalidInput = 43,
    description = "Scores every client of the current night with the champion.")
public final class ScoreMain implements Callable<Integer> {
  @Option(names = "--features", required = true, description = "What the ETL wrote.")
  private String features = "";

  @Option(names = "--models", required = true, description = "Models folder with a champion.")
  private Path models = Path.of("");

  @Option(names = "--out", required = true, description = "Folder that scores are written to.")
  private String out = "";

  @Option(names = "--config", description = "File of settings that override the defaults.")
  private @Nullable Path config;

  /** Exits with the code of its {@link ExitCode}. */
  public static void main(String[] args) {
    System.exit(run(args));
  }

  static int run(String... args) {
    return new CommandLine(new ScoreMain()).execute(args);
  }

  @Override
  public Integer call() {
    return Failure.exitStatus(
        () -> {
          TrainingSettings settings = TrainingSettings.load(config);
          try (SparkSession spark = Session.open("score", settings.shufflePartitions())) {
            String folder = new ScoreJob(spark).run(features, models, out);
            System.err.println("scored " + folder);
          }
          return ExitCode.OK;
        });
  }
}
