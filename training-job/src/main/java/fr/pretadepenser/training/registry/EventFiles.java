package fr.pretadepenser.training.registry;

import fr.pretadepenser.contract.bundle.ModelEvent;
import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.contract.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder of events: a file each, whole or not there at all, never changed. Instants only grow,
 * by a millisecond at least, whatever clocks do: so their order is the order of the files' names.
 *
 * @param models folder of the registry
 */
record EventFiles(Path models) {
  private static final DateTimeFormatter INSTANT =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

  /** All of them, oldest first. */
  List<ModelEvent> read() {
    if (!Files.isDirectory(folder())) {
      return List.of();
    }
    List<ModelEvent> events = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder())) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        events.add(read(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    // Files of one instant, from before instants grew, keep the order of their names.
    events.sort(Comparator.comparing(ModelEvent::at));
    return List.copyOf(events);
  }

  /** The instant of an event that happens now. */
  Instant next(Instant now) {
    Instant wanted = now.truncatedTo(ChronoUnit.MILLIS);
    return read().stream()
        .map(ModelEvent::at)
        .reduce((former, latter) -> latter)
        .map(last -> last.truncatedTo(ChronoUnit.MILLIS).plusMillis(1))
        .filter(after -> after.isAfter(wanted))
        .orElse(wanted);
  }

  /** Adds one. */
  void add(ModelEvent event) {
    String name =
        INSTANT.format(event.at()) + "-" + event.kind().replace(' ', '-') + "-" + event.version();
    Path file = folder().resolve(name + ".json");
    try {
      Files.createDirectories(folder());
      Path written = folder().resolve("." + name);
      Files.writeString(written, Json.pretty(event));
      if (Files.exists(file)) {
        throw new IllegalStateException(file + " exists already: an event is written once");
      }
      Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path folder() {
    return models.resolve("events");
  }

  private static ModelEvent read(Path file) {
    try {
      return Json.read(file, ModelEvent.class);
    } catch (UncheckedIOException e) {
      throw Failure.inputNotReady("an event of the registry cannot be read: " + e.getMessage(), e);
    }
  }
}
