package fr.pretadepenser.demo;

import fr.pretadepenser.contract.failure.ExitCode;
import fr.pretadepenser.contract.failure.Failure;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command behind {@code bin/demo}. */
@Command(
    name = "bin/demo",
    mixinStandardHelpOptions = true,
    exitCodeOnInvalidInput = 43,
    description = "From raw tables to a page that explains a decision.")
public final class DemoMain implements Callable<Integer> {
  @Option(names = "--house", hidden = true, required = true)
  @SuppressWarnings("NullAway.Init")
  private Path house;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Folder of the real files, plain or .gz; without it, fictitious clients.")
  private @Nullable Path data;

  @Option(
      names = "--clients",
      paramLabel = "N",
      defaultValue = "20000",
      description = "Fictitious clients to make (default: ${DEFAULT-VALUE}).")
  private int clients;

  @Option(
      names = "--work",
      paramLabel = "DIR",
      description = "Where everything is written (default: work/demo).")
  private @Nullable Path work;

  @Option(names = "--check", description = "Probe what is served, print one line of JSON, stop.")
  private boolean check;

  @Override
  public Integer call() {
    return Failure.exitStatus(
        () -> {
          if (clients < 100) {
            throw Failure.badConfiguration("--clients must be at least 100, not " + clients);
          }
          Path folder = work == null ? house.resolve("work/demo") : work;
          Demo demo = new Demo(house, folder.toAbsolutePath().normalize());
          demo.walk(data == null ? demo.makeData(clients) : data.toAbsolutePath().normalize());
          if (check) {
            System.out.println(demo.check());
          } else {
            demo.show();
          }
          return ExitCode.OK;
        });
  }

  /** Parses the command line, walks, exits with a status of its cause. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new DemoMain()).execute(args));
  }
}
