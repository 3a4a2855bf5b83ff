package fr.pretadepenser.bench.reload;

import fr.pretadepenser.contract.failure.ExitCode;
import fr.pretadepenser.contract.failure.Failure;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command behind {@code bench/reload}. */
@Command(
    name = "bench/reload",
    description = "Takes up models and nights under load, and tells what callers notice.",
    mixinStandardHelpOptions = true,
    exitCodeOnInvalidInput = 43)
public final class ReloadBenchMain implements Callable<Integer> {
  private static final long WARM_MILLIS = 15_000;

  @Option(names = "--house", required = true, hidden = true)
  private Path house = Path.of("");

  @Option(names = "--features", required = true, description = "What the ETL wrote.")
  private Path features = Path.of("");

  @Option(names = "--models", required = true, description = "What training wrote.")
  private Path models = Path.of("");

  @Option(names = "--rate", description = "Requests a second. Default: ${DEFAULT-VALUE}.")
  private int perSecond = 200;

  @Option(names = "--reloads", description = "In each of 3 rounds. Default: ${DEFAULT-VALUE}.")
  private int reloads = 6;

  @Option(names = "--pause", description = "Seconds after each. Default: ${DEFAULT-VALUE}.")
  private int pause = 1;

  @Option(names = "--work", description = "Scratch folder. Default: ${DEFAULT-VALUE}.")
  private Path work = Path.of("work/bench");

  @Option(names = "--results", description = "Keeps the result there, dated.")
  private Path results = Path.of("work/bench/results");

  /** Exits with the code of its {@link ExitCode}. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new ReloadBenchMain()).execute(args));
  }

  @Override
  public Integer call() {
    return Failure.exitStatus(
        () -> {
          List<String> serve = List.of(house.resolve("bin/serve").toString());
          Path scratch = work.toAbsolutePath().resolve("reload");
          ReloadResult result =
              new ReloadBench(scratch, serve, perSecond, reloads, pause * 1000L)
                  .run(features, models, WARM_MILLIS);
          result.keep(results);
          result.failures().stream().distinct().limit(10).forEach(System.err::println);
          System.out.println(result.line());
          return result.failures().isEmpty() ? ExitCode.OK : ExitCode.FAILED_CHECK;
        });
  }
}
