package fr.pretadepenser.demodata;

import fr.pretadepenser.contract.failure.ExitCode;
import fr.pretadepenser.contract.failure.Failure;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command that makes the demo data. */
@Command(
    name = "demo-data",
    mixinStandardHelpOptions = true,
    exitCodeOnInvalidInput = 43,
    description = "Makes the eight tables for fictitious clients, in the format of the real files.")
public final class DemoDataMain implements Callable<Integer> {
  @Option(names = "--out", required = true, description = "Folder to fill; new or empty.")
  private Path out = Path.of("");

  @Option(names = "--clients", defaultValue = "20000", description = "Default: ${DEFAULT-VALUE}.")
  private int clients;

  @Option(names = "--seed", defaultValue = "1", description = "Default: ${DEFAULT-VALUE}.")
  private long seed;

  @Option(names = "--threads", description = "Default: one per processor.")
  private int threads = Runtime.getRuntime().availableProcessors();

  /** Starts the command. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new DemoDataMain()).execute(args));
  }

  @Override
  public Integer call() {
    return Failure.exitStatus(
        () -> {
          DemoDataOrder order = new DemoDataOrder(out, clients, seed, threads);
          try (Progress progress = Progress.of(order.clients())) {
            DemoData.run(order, progress::show);
          }
          return ExitCode.OK;
        });
  }
}
