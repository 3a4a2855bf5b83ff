package fr.pretadepenser.serving;

import com.typesafe.config.ConfigFactory;
import fr.pretadepenser.contract.config.Settings;
import fr.pretadepenser.contract.failure.ExitCode;
import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.serving.http.Scope;
import fr.pretadepenser.serving.security.Key;
import fr.pretadepenser.serving.security.KeysFile;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Hands out keys of the API and takes them back. A running API follows within a second. */
@Command(
    name = "key",
    mixinStandardHelpOptions = true,
    exitCodeOnInvalidInput = 43,
    description = "Hands out keys of the API and takes them back.")
public final class KeyMain {
  @Option(names = "--config", description = "The API's overrides of the defaults.")
  private @Nullable Path config;

  @Option(names = "--store", description = "The API's --store.")
  private @Nullable Path store;

  public static void main(String[] arguments) {
    System.exit(execute(arguments));
  }

  static int execute(String... arguments) {
    return new CommandLine(new KeyMain())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .execute(arguments);
  }

  @Command(
      exitCodeOnInvalidInput = 43,
      description = "Prints a new key, once: only its hash is kept.")
  int add(
      @Parameters(paramLabel = "NAME", description = "Of who will hold it.") String name,
      @Option(
              names = "--scopes",
              required = true,
              split = ",",
              description = "Of read, score, decide, administer, observe.")
          List<Scope> scopes) {
    return run(file -> System.out.println(file.add(name, EnumSet.copyOf(scopes), Instant.now())));
  }

  @Command(
      exitCodeOnInvalidInput = 43,
      description = "Lists the keys: name, scopes, and since when.")
  int list() {
    return run(file -> file.read().forEach(key -> System.out.println(line(key))));
  }

  @Command(exitCodeOnInvalidInput = 43, description = "Takes a key back.")
  int revoke(@Parameters(paramLabel = "NAME") String name) {
    return run(file -> file.revoke(name));
  }

  private static String line(Key key) {
    String scopes = key.sortedScopes().stream().map(Scope::code).collect(Collectors.joining(","));
    return key.name() + "  " + scopes + "  " + key.created();
  }

  private int run(Act act) {
    return Failure.exitStatus(
        () -> {
          Map<String, String> options =
              store == null ? Map.of() : Map.of("store.directory", store.toString());
          ServingConfig settings =
              ServingConfig.of(
                  ConfigFactory.parseMap(options).withFallback(Settings.load("serving", config)));
          act.on(new KeysFile(settings.security().keysFile()));
          return ExitCode.OK;
        });
  }

  /** What a command does with the keys. */
  private interface Act {
    void on(KeysFile file);
  }
}
