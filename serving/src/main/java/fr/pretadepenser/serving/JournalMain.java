package fr.pretadepenser.serving;

import com.typesafe.config.ConfigFactory;
import fr.pretadepenser.contract.config.Settings;
import fr.pretadepenser.contract.failure.ExitCode;
import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.serving.http.RequestRefused;
import fr.pretadepenser.serving.journal.Journal;
import fr.pretadepenser.serving.journal.Retention;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Keeps the journal of decisions as long as the law asks, and no longer. */
@Command(
    name = "journal",
    mixinStandardHelpOptions = true,
    exitCodeOnInvalidInput = 43,
    description = "Keeps the journal of decisions as long as the law asks, and no longer.")
public final class JournalMain {
  @Option(names = "--config", description = "The API's overrides of the defaults.")
  private @Nullable Path config;

  @Option(names = "--store", description = "The API's --store.")
  private @Nullable Path store;

  public static void main(String[] arguments) {
    System.exit(execute(arguments));
  }

  static int execute(String... arguments) {
    return new CommandLine(new JournalMain()).execute(arguments);
  }

  @Command(
      exitCodeOnInvalidInput = 43,
      description =
          "Removes decisions taken before a day, with their statements and reviews; those whose"
              + " review is open stay. An embedded journal must not be in use.")
  int forget(
      @Option(names = "--before", required = true, description = "Day, as 2021-11-25, in UTC.")
          LocalDate before,
      @Option(names = "--client", description = "Those on one client alone.") @Nullable Long client,
      @Option(names = "--actor", required = true, description = "Who removes them; is kept.")
          String actor,
      @Option(names = "--reason", required = true, description = "Why; is kept.") String reason) {
    return Failure.exitStatus(
        () -> {
          Map<String, String> options =
              store == null ? Map.of() : Map.of("store.directory", store.toString());
          ServingConfig settings =
              ServingConfig.of(
                  ConfigFactory.parseMap(options).withFallback(Settings.load("serving", config)));
          try (Journal journal = Journal.open(settings.journal())) {
            int removed =
                journal.forget(
                    new Retention(
                        before.atStartOfDay(ZoneOffset.UTC).toInstant(), client, actor, reason));
            System.out.println("removed " + removed + " decisions");
          } catch (RequestRefused refused) {
            throw Failure.badConfiguration(
                "nothing was removed: the database refused, for the reason logged before this");
          }
          return ExitCode.OK;
        });
  }
}
