package fr.pretadepenser.training.job;

import fr.pretadepenser.contract.bundle.ModelEvent;
import fr.pretadepenser.contract.failure.ExitCode;
import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.training.registry.Champions;
import fr.pretadepenser.training.registry.Change;
import fr.pretadepenser.training.registry.Registry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows who is champion, who was, and changes it by a person's hand. */
@Command(
    name = "models",
    mixinStandardHelpOptions = true,
    description = "Lists, shows, promotes, rolls back and retires models.")
public final class ModelsMain implements Runnable {
  @Option(names = "--models", required = true, description = "Models folder.")
  private Path models = Path.of("");

  @Spec private @Nullable CommandSpec spec;

  /** Who changes something, and why: both are kept in its event. */
  static final class Why {
    @Option(names = "--reason", required = true, description = "Why, in words; kept for ever.")
    private String reason = "";

    @Option(
        names = "--actor",
        defaultValue = "${sys:user.name}",
        description = "Who; by default the name of the user.")
    private String actor = "";
  }

  /** Exits with the code of its {@link ExitCode}. */
  public static void main(String[] args) {
    System.exit(run(args));
  }

  static int run(String... args) {
    CommandLine command = new CommandLine(new ModelsMain());
    command.getCommandSpec().exitCodeOnInvalidInput(ExitCode.BAD_CONFIGURATION.code());
    for (CommandLine verb : command.getSubcommands().values()) {
      verb.getCommandSpec().exitCodeOnInvalidInput(ExitCode.BAD_CONFIGURATION.code());
    }
    return command.execute(args);
  }

  @Override
  public void run() {
    if (spec != null) {
      throw new ParameterException(
          spec.commandLine(), "say what: list, show, served, promote, rollback or retire");
    }
  }

  @Command(description = "Every model with its state and figures, oldest first.")
  int list() {
    return change(champions -> print(page().list(champions.events())));
  }

  @Command(description = "One model: lineage, figures, gates and all that happened to it.")
  int show(@Parameters(paramLabel = "VERSION") String version) {
    return change(champions -> print(page().show(version, champions.events())));
  }

  @Command(description = "Which model was champion from when to when, or at one instant.")
  int served(
      @Option(names = "--at", description = "Such as 2026-07-01T03:00:00Z.") @Nullable Instant at) {
    return change(
        champions -> {
          List<ModelEvent> events = champions.events();
          print(at == null ? page().served(events) : page().served(events, at));
        });
  }

  @Command(description = "Makes a model champion, if it still proves itself.")
  int promote(@Parameters(paramLabel = "VERSION") String version, @Mixin Why why) {
    return change(
        champions -> {
          champions.promote(Change.of(version, why.actor, why.reason));
          print("champion " + version + "\n");
        });
  }

  @Command(description = "Makes the champion before champion again, if it still proves itself.")
  int rollback(@Mixin Why why) {
    return change(
        champions -> print("champion " + champions.rollBack(why.actor, why.reason) + "\n"));
  }

  @Command(description = "Keeps a model from ever being promoted again; its folder stays.")
  int retire(@Parameters(paramLabel = "VERSION") String version, @Mixin Why why) {
    return change(
        champions -> {
          champions.retire(Change.of(version, why.actor, why.reason));
          print("retired " + version + "\n");
        });
  }

  private int change(Consumer<Champions> verb) {
    return Failure.exitStatus(
        () -> {
          Registry registry = new Registry(models);
          if (!models.toFile().isDirectory()) {
            throw Failure.inputNotReady("--models " + models + " is not a folder");
          }
          verb.accept(new Champions(registry, Clock.systemUTC()));
          return ExitCode.OK;
        });
  }

  private ModelsPage page() {
    return new ModelsPage(new Registry(models));
  }

  private static void print(String text) {
    System.out.print(text);
  }
}
