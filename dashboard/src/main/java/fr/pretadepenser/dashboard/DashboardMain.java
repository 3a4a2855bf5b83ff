package fr.pretadepenser.dashboard;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigValueFactory;
import fr.pretadepenser.contract.config.Settings;
import fr.pretadepenser.contract.failure.ExitCode;
import fr.pretadepenser.contract.failure.Failure;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts the pages and keeps them up until the process is told to stop. */
@Command(
    name = "dashboard",
    mixinStandardHelpOptions = true,
    exitCodeOnInvalidInput = 43,
    description = "Serves the pages for relationship managers, over an API already running.")
public final class DashboardMain implements Callable<Integer> {
  @Option(names = "--api", paramLabel = "URL", description = "Address of the API, without /v1.")
  private @Nullable String api;

  @Option(names = "--api-key-file", paramLabel = "FILE", description = "File of the API's key.")
  private @Nullable Path apiKeyFile;

  @Option(names = "--config", paramLabel = "FILE", description = "Overrides of reference.conf.")
  private @Nullable Path config;

  @Option(names = "--port", paramLabel = "N", description = "Port of the pages; 0 takes one.")
  private @Nullable Integer port;

  @Option(names = "--store", paramLabel = "DIR", description = "Folder of the accounts.")
  private @Nullable Path store;

  public static void main(String[] arguments) {
    int status = new CommandLine(new DashboardMain()).execute(arguments);
    if (status != ExitCode.OK.code()) {
      System.exit(status);
    }
  }

  /** Returns once the pages answer; the server's threads keep the process alive. */
  @Override
  public Integer call() {
    return Failure.exitStatus(
        () -> {
          DashboardApp app = DashboardApp.start(settings(), System.out::println);
          Runtime.getRuntime().addShutdownHook(new Thread(app::close, "stop"));
          System.out.println("Tableau de bord / dashboard: " + app.url());
          return ExitCode.OK;
        });
  }

  private DashboardSettings settings() {
    Config settings = Settings.load("dashboard", config);
    settings = with(settings, "api.url", api);
    settings = with(settings, "api.key-file", apiKeyFile);
    settings = with(settings, "http.port", port);
    settings = with(settings, "store", store);
    return DashboardSettings.of(settings);
  }

  private static Config with(Config settings, String key, @Nullable Object value) {
    if (value == null) {
      return settings;
    }
    Object plain = value instanceof Path path ? path.toString() : value;
    return settings.withValue(key, ConfigValueFactory.fromAnyRef(plain));
  }
}
