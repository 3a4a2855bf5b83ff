package fr.pretadepenser.bench.fit;

import fr.pretadepenser.contract.failure.ExitCode;
import fr.pretadepenser.contract.failure.Failure;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command behind {@code bench/fit}. */
@Command(
    name = "bench/fit",
    description = "Races training against XGBoost in a plain JVM on the same matrix.",
    mixinStandardHelpOptions = true,
    exitCodeOnInvalidInput = 43)
public final class FitBenchMain implements Callable<Integer> {
  @Option(names = "--java-options", required = true, hidden = true)
  private Path javaOptions = Path.of("");

  @Option(names = "--clients", description = "Default: ${DEFAULT-VALUE}.")
  private int clients = 300_000;

  @Option(names = "--features", description = "Default: ${DEFAULT-VALUE}.")
  private int features = 300;

  @Option(names = "--trees", description = "Default: ${DEFAULT-VALUE}.")
  private int trees = 500;

  @Option(names = "--threads", description = "Of both sides. Default: as many as cores.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--piece",
      split = ",",
      description =
          "Measure these only, the others are taken as last measured: ours bare export tenth.")
  private Set<Piece> pieces = EnumSet.allOf(Piece.class);

  @Option(names = "--work", description = "Scratch folder. Default: ${DEFAULT-VALUE}.")
  private Path work = Path.of("work/bench");

  @Option(names = "--results", description = "Keeps the result there, dated.")
  private Path results = Path.of("work/bench/results");

  @Option(names = "--memory", description = "Heap of each side. Default: ${DEFAULT-VALUE}.")
  private String memory = "2g";

  /** Exits with the code of its {@link ExitCode}. */
  public static void main(String[] args) {
    System.exit(run(args));
  }

  static int run(String... args) {
    return new CommandLine(new FitBenchMain())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .execute(args);
  }

  @Override
  public Integer call() {
    return Failure.exitStatus(
        () -> {
          FitBench bench =
              new FitBench(
                  work.toAbsolutePath(),
                  new Matrix(clients, features, Trees.SEED),
                  trees,
                  threads,
                  memory,
                  List.of("@" + javaOptions));
          bench.measure(pieces);
          FitResult result = bench.result();
          result.keep(results);
          System.out.println(result.line());
          return result.sameWork() ? ExitCode.OK : ExitCode.FAILED_CHECK;
        });
  }
}
