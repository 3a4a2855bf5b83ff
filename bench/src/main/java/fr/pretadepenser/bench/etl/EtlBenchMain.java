package fr.pretadepenser.bench.etl;

import fr.pretadepenser.contract.failure.ExitCode;
import fr.pretadepenser.contract.failure.Failure;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command behind {@code bench/etl}. */
@Command(
    name = "bench/etl",
    description = "Races the ETL against DuckDB on demo data and compares their values.",
    mixinStandardHelpOptions = true,
    exitCodeOnInvalidInput = 43)
public final class EtlBenchMain implements Callable<Integer> {
  @Option(names = "--house", required = true, hidden = true)
  private Path house = Path.of("");

  @Option(names = "--clients", description = "Default: ${DEFAULT-VALUE}, the real size.")
  private int clients = 356_255;

  @Option(names = "--work", description = "Scratch folder. Default: ${DEFAULT-VALUE}.")
  private Path work = Path.of("work/bench");

  @Option(names = "--results", description = "Keeps the result there, dated.")
  private Path results = Path.of("work/bench/results");

  @Option(names = "--memory", description = "Heap of the ETL. Default: ${DEFAULT-VALUE}.")
  private String memory = "4g";

  @Option(names = "--gates", description = "Also times a night with its gates.")
  private boolean gates;

  @Option(names = "--growth", description = "Also times a tenth of the clients.")
  private boolean growth;

  /** Exits with the code of its {@link ExitCode}. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new EtlBenchMain()).execute(args));
  }

  @Override
  public Integer call() {
    return Failure.exitStatus(
        () -> {
          EtlBench bench = new EtlBench(house, work.toAbsolutePath(), memory);
          Result result = bench.run(clients, gates, growth);
          result.keep(results);
          System.out.println(result.line());
          return result.equalValues() ? ExitCode.OK : ExitCode.FAILED_CHECK;
        });
  }
}
