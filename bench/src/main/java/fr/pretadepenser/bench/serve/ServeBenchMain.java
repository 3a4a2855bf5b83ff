package fr.pretadepenser.bench.serve;

import fr.pretadepenser.bench.race.Contestant;
import fr.pretadepenser.contract.failure.ExitCode;
import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.model.bundle.Bundle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command behind {@code bench/serve}. */
@Command(
    name = "bench/serve",
    description = "Races the API against Flask, gunicorn and XGBoost over the same trees.",
    mixinStandardHelpOptions = true,
    exitCodeOnInvalidInput = 43)
public final class ServeBenchMain implements Callable<Integer> {
  private static final int EXPLAINED = 500;

  @Option(names = "--house", required = true, hidden = true)
  private Path house = Path.of("");

  @Option(names = "--features", description = "A night of the ETL. Default: one is made.")
  private @Nullable Path features;

  @Option(names = "--clients", description = "Of the night made. Default: ${DEFAULT-VALUE}.")
  private int clients = 20_000;

  @Option(names = "--trees", description = "Default: ${DEFAULT-VALUE}.")
  private int trees = 500;

  @Option(names = "--connections", description = "Default: ${DEFAULT-VALUE}.")
  private int connections = 8;

  @Option(names = "--seconds", description = "Of each measure. Default: ${DEFAULT-VALUE}.")
  private double seconds = 8;

  @Option(
      names = "--rate",
      description = "Of the open loop. Default: half of what the slower side can do.")
  private double rate;

  @Option(names = "--memory", description = "Heap of our server. Default: ${DEFAULT-VALUE}.")
  private String memory = "512m";

  @Option(
      names = "--python",
      description = "Default: ${DEFAULT-VALUE}, which Debian's packages serve.")
  private String python = "/usr/bin/python3";

  @Option(names = "--work", description = "Scratch folder. Default: ${DEFAULT-VALUE}.")
  private Path work = Path.of("work/bench");

  @Option(names = "--results", description = "Keeps the result there, dated.")
  private Path results = Path.of("work/bench/results");

  /** Exits with the code of its {@link ExitCode}. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new ServeBenchMain()).execute(args));
  }

  @Override
  public Integer call() {
    return Failure.exitStatus(
        () -> {
          Path scratch = work.toAbsolutePath().resolve("serve");
          Peer peer = Peer.of(python, scratch);
          Path night = features == null ? night(scratch) : features.toAbsolutePath();
          String name = Files.readString(night.resolve("current")).strip();
          Ground ground = new Ground(scratch.resolve(name + "-" + trees));
          ground.prepare(night, folder -> peer.grow(folder, trees));
          Ours ours =
              new Ours(
                  house.resolve("serving/target/serving.jar"),
                  night,
                  ground.models(),
                  ground.folder().resolve("store"),
                  memory);
          ServeResult.Explanations explained =
              new ServeResult.Explanations(
                  OurExplanation.millis(
                      Bundle.load(Bundle.champion(ground.models())),
                      ground.asked().subList(0, EXPLAINED)),
                  peer.explanationMillis(ground.folder(), EXPLAINED));
          ServeResult result =
              new ServeBench(connections, seconds, rate)
                  .race(
                      ground,
                      trees,
                      ours::start,
                      (asked, log) -> peer.start(ground.folder(), asked, log),
                      explained);
          result.keep(results);
          System.out.println(result.line());
          return result.sameAnswers() ? ExitCode.OK : ExitCode.FAILED_CHECK;
        });
  }

  /** Demo data through the ETL, unless that was done before. */
  private Path night(Path scratch) throws IOException, InterruptedException {
    Path out = scratch.resolve("night-" + clients);
    if (!Files.exists(out.resolve("current"))) {
      Path raw = scratch.resolve("raw-" + clients);
      new Contestant("demo-data", scratch)
          .run(
              List.of(
                  Path.of(System.getProperty("java.home"), "bin/java").toString(),
                  "-Xmx1g",
                  "-jar",
                  house.resolve("demo-data/target/demo-data.jar").toString()),
              "--clients",
              Integer.toString(clients),
              "--out",
              Contestant.empty(raw).toString());
      new Contestant("etl", scratch)
          .run(
              List.of(house.resolve("bin/etl").toString()),
              "--raw",
              raw.toString(),
              "--out",
              Contestant.empty(out).toString());
    }
    return out;
  }
}
