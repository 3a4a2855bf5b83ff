package fr.pretadepenser.training.job;

import fr.pretadepenser.contract.bundle.EventKind;
import fr.pretadepenser.contract.bundle.ModelEvent;
import fr.pretadepenser.contract.failure.ExitCode;
import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.etl.night.Night;
import fr.pretadepenser.training.bundle.Proof;
import fr.pretadepenser.training.registry.Registry;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Trains a model on the current night and, if the gates let it, makes it the champion. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    exitCodeOnInvalidInput = 43,
    description =
        "Trains a model on the current night; one that holds all gates becomes the champion.")
public final class TrainMain implements Callable<Integer> {
  @Option(
      names = "--features",
      required = true,
      description = "What the ETL wrote: nights/ and current.")
  private String features = "";

  @Option(names = "--models", required = true, description = "Models folder, made if need be.")
  private Path models = Path.of("");

  @Option(names = "--config", description = "Settings over the defaults of reference.conf.")
  private @Nullable Path config;

  @Option(
      names = "--comparison",
      description = "What bin/compare wrote as JSON: the card shows it.")
  private @Nullable Path comparison;

  @Option(
      names = "--verifier",
      description = "verify-bundle.jar; by default the one shipped with --files.")
  private @Nullable Path verifier;

  /** Exits with the code of its {@link ExitCode}. */
  public static void main(String[] args) {
    System.exit(run(args));
  }

  static int run(String... args) {
    return new CommandLine(new TrainMain()).execute(args);
  }

  @Override
  public Integer call() {
    return Failure.exitStatus(this::train);
  }

  private ExitCode train() {
    TrainingSettings settings = TrainingSettings.load(config, comparison);
    try (SparkSession spark = Session.open("train", settings.shufflePartitions())) {
      Proof proof = new Proof(Verifier.find(verifier));
      TrainJob job = new TrainJob(spark, settings, proof, Clock.systemUTC(), TrainMain::say);
      Registry registry = new Registry(models);
      return end(job.run(Night.current(spark, features), registry), registry);
    }
  }

  /** What became of the model, as the last event of its version tells. */
  private static ExitCode end(String version, Registry registry) {
    if (registry.champion().filter(version::equals).isPresent()) {
      say("champion " + version);
      return ExitCode.OK;
    }
    ModelEvent last =
        registry.events().stream()
            .filter(event -> event.version().equals(version))
            .reduce((former, latter) -> latter)
            .orElseThrow();
    say(last.kind() + " " + version + ": " + last.reason());
    say("champion stays " + registry.champion().orElse("nobody"));
    return last.kind().equals(EventKind.REFUSED.text()) ? ExitCode.REFUSED_MODEL : ExitCode.OK;
  }

  private static void say(String step) {
    System.err.println("train: " + step);
  }
}
