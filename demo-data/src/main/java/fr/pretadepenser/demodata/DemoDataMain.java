package fr.pretadepenser.demodata;

import fr.pretadepenser.contract.failure.ExitCode;
import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.demodata.client.Shift;
import fr.pretadepenser.demodata.fault.Fault;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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

  @Option(
      names = "--clients",
      defaultValue = "20000",
      description = "Clients on the first night. Default: ${DEFAULT-VALUE}.")
  private int clients;

  @Option(names = "--seed", defaultValue = "1", description = "Default: ${DEFAULT-VALUE}.")
  private long seed;

  @Option(names = "--threads", description = "Default: one per processor.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--night",
      defaultValue = "0",
      description = "The same lender so many nights later. Default: ${DEFAULT-VALUE}.")
  private int night;

  @Option(
      names = "--shift",
      paramLabel = "NAME",
      description = "The world has changed since night 0, see below.")
  private @Nullable String shift;

  @Option(
      names = "--fault",
      paramLabel = "NAME",
      description = "Something goes wrong with the delivery, see below.")
  private @Nullable String fault;

  /** Starts the command. */
  public static void main(String[] args) {
    System.exit(command().execute(args));
  }

  static CommandLine command() {
    CommandLine command = new CommandLine(new DemoDataMain());
    List<String> names = new ArrayList<>(List.of("%nShifts:"));
    for (Shift known : Shift.values()) {
      names.add("  " + known + ": " + known.effect().replace("%", "%%"));
    }
    names.add("%nFaults:");
    for (Fault known : Fault.values()) {
      names.add("  " + known + ": " + known.effect().replace("%", "%%"));
    }
    command.getCommandSpec().usageMessage().footer(names.toArray(String[]::new));
    return command;
  }

  @Override
  public Integer call() {
    return Failure.exitStatus(
        () -> {
          DemoDataOrder order =
              new DemoDataOrder(
                  out,
                  clients,
                  seed,
                  threads,
                  night,
                  shift == null ? null : Shift.named(shift),
                  fault == null ? null : Fault.named(fault));
          try (Progress progress = Progress.of(order.clients())) {
            DemoData.run(order, progress::show);
          }
          return ExitCode.OK;
        });
  }
}
