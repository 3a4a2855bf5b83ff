package fr.pretadepenser.training.registry;

import fr.pretadepenser.contract.bundle.EventKind;
import fr.pretadepenser.contract.bundle.ModelEvent;
import fr.pretadepenser.contract.bundle.Reign;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Brings events and pointer together again where a command was stopped between them, or where the
 * pointer was written by hand. The pointer is what serves, so it is right: events follow it, with
 * the instant at which it was last written.
 *
 * @param registry locked
 */
record Reconciliation(Registry registry) {
  private static final String ACTOR = "registry";

  void run(Instant now) {
    List<ModelEvent> events = registry.events();
    Optional<ModelEvent> open = intention(events);
    Optional<String> champion = registry.champion();
    if (open.isPresent()) {
      ModelEvent intention = open.get();
      if (champion.isPresent() && champion.get().equals(intention.version())) {
        boolean promoting = EventKind.PROMOTING.is(intention.kind());
        end(intention, promoting ? EventKind.PROMOTED : EventKind.ROLLED_BACK, pointed(now));
      } else {
        end(intention, EventKind.ABANDONED, now);
      }
    }
    events = registry.events();
    List<Reign> reigns = Reign.of(events);
    String serving = reigns.isEmpty() ? "" : reigns.get(reigns.size() - 1).version();
    if (champion.isPresent() && !champion.get().equals(serving)) {
      add(
          new ModelEvent(
              EventKind.FOUND.text(),
              champion.get(),
              pointed(now),
              ACTOR,
              "the pointer names it, though no command of the registry wrote it there",
              null));
    }
  }

  /** The last intention, if nothing has ended it. */
  private static Optional<ModelEvent> intention(List<ModelEvent> events) {
    return events.stream()
        .filter(
            event ->
                EventKind.PROMOTING.is(event.kind())
                    || EventKind.ROLLING_BACK.is(event.kind())
                    || EventKind.ABANDONED.is(event.kind())
                    || EventKind.serves(event.kind()))
        .reduce((former, latter) -> latter)
        .filter(
            last -> EventKind.PROMOTING.is(last.kind()) || EventKind.ROLLING_BACK.is(last.kind()));
  }

  private void end(ModelEvent intention, EventKind kind, Instant at) {
    String reason =
        kind == EventKind.ABANDONED
            ? "stopped before the pointer moved: " + intention.reason()
            : intention.reason();
    add(
        new ModelEvent(
            kind.text(),
            intention.version(),
            at,
            intention.actor(),
            reason,
            intention.figures(),
            intention.frozen(),
            intention.gates()));
  }

  private void add(ModelEvent event) {
    EventFiles files = new EventFiles(registry.models());
    files.add(
        new ModelEvent(
            event.kind(),
            event.version(),
            files.next(event.at()),
            event.actor(),
            event.reason(),
            event.figures(),
            event.frozen(),
            event.gates()));
  }

  /** When the pointer was last written, but not in the future. */
  private Instant pointed(Instant now) {
    try {
      Instant written = Files.getLastModifiedTime(registry.pointer()).toInstant();
      return written.isAfter(now) ? now : written;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
