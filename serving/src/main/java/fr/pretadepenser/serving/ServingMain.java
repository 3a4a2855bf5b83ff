package fr.pretadepenser.serving;

import com.typesafe.config.ConfigFactory;
import fr.pretadepenser.contract.config.Settings;
import fr.pretadepenser.contract.failure.ExitCode;
import fr.pretadepenser.contract.failure.Failure;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves the champion over the current night until it is told to stop. */
@Command(
    name = "serving",
    mixinStandardHelpOptions = true,
    exitCodeOnInvalidInput = 43,
    description = "Serves scores, explanations and clients' records over HTTP.")
public final class ServingMain implements Callable<Integer> {
  @Option(names = "--features", required = true, description = "What the ETL wrote (its --out).")
  private Path features = Path.of("");

  @Option(names = "--models", required = true, description = "What training wrote.")
  private Path models = Path.of("");

  @Option(names = "--config", description = "Overrides of the defaults in reference.conf.")
  private @Nullable Path config;

  @Option(names = "--port", description = "Port to listen on; 0 takes a free one.")
  private @Nullable Integer port;

  @Option(names = "--store", description = "Directory of the DuckDB files and of the API key.")
  private @Nullable Path store;

  /** The API answers on threads of its own, so a good start ends this method, not the process. */
  public static void main(String[] arguments) {
    int status = new CommandLine(new ServingMain()).execute(arguments);
    if (status != ExitCode.OK.code()) {
      System.exit(status);
    }
  }

  @Override
  public Integer call() {
    return Failure.exitStatus(
        () -> {
          ServingApp app = ServingApp.of(config(), features, models);
          Runtime.getRuntime().addShutdownHook(new Thread(app::close, "stop"));
          app.start();
          System.out.println(app.describe());
          return ExitCode.OK;
        });
  }

  /** The settings, over which the options of the command line have the last word. */
  private ServingConfig config() {
    Map<String, Object> options = new HashMap<>();
    if (port != null) {
      options.put("http.port", port);
    }
    if (store != null) {
      options.put("store.directory", store.toString());
    }
    return ServingConfig.of(
        ConfigFactory.parseMap(options).withFallback(Settings.load("serving", config)));
  }
}
