package fr.pretadepenser.training.registry;

import fr.pretadepenser.contract.bundle.EventKind;
import fr.pretadepenser.contract.bundle.ModelEvent;
import fr.pretadepenser.contract.bundle.Reign;
import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.model.bundle.Bundle;
import fr.pretadepenser.model.bundle.BundleRefused;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Who is champion, and who was. Every change is made by one at a time, with a reason, and leaves an
 * event; an intention is written before the pointer moves and its end after, so that a change that
 * is stopped between can be told and is completed or abandoned by whoever comes next.
 *
 * @param registry the models folder
 * @param clock of the events
 */
public record Champions(Registry registry, Clock clock) {

  /**
   * Makes a version champion.
   *
   * @throws Failure bad configuration, if there is no such version, or if it is champion already or
   *     was retired; failed check, if it does not hold
   */
  public void promote(Change change) {
    locked(
        () -> {
          crown(change);
          return change.version();
        });
  }

  /**
   * Likewise, if the champion is still the one that the version was judged against.
   *
   * @return whether it was
   */
  public boolean succeed(Optional<String> former, Change change) {
    return locked(
        () -> {
          boolean still = registry.champion().equals(former);
          if (still) {
            crown(change);
          }
          return still;
        });
  }

  private void crown(Change change) {
    String version = change.version();
    refuseRetired(version);
    if (registry.champion().equals(Optional.of(version))) {
      throw Failure.badConfiguration(version + " is the champion already");
    }
    verify(version);
    add(EventKind.PROMOTING, change);
    registry.point(version);
    add(EventKind.PROMOTED, change);
  }

  /**
   * Makes the champion before champion again.
   *
   * @return its version
   * @throws Failure input not ready, if there was none; failed check, if it does not hold
   */
  public String rollBack(String actor, String reason) {
    return locked(
        () -> {
          String version =
              Reign.before(registry.events())
                  .orElseThrow(
                      () ->
                          Failure.inputNotReady(
                              registry.models() + " has no champion before the present one"));
          refuseRetired(version);
          verify(version);
          Change change = Change.of(version, actor, reason);
          add(EventKind.ROLLING_BACK, change);
          registry.point(version);
          add(EventKind.ROLLED_BACK, change);
          return version;
        });
  }

  /**
   * Keeps a version from ever being promoted again; its bundle stays.
   *
   * @throws Failure bad configuration, if it is the champion, retired already, or not there
   */
  public void retire(Change change) {
    locked(
        () -> {
          String version = change.version();
          refuseRetired(version);
          requireFolder(version);
          if (registry.champion().equals(Optional.of(version))) {
            throw Failure.badConfiguration(
                version + " is the champion: promote another or roll back before retiring it");
          }
          add(EventKind.RETIRED, change);
          return version;
        });
  }

  /** Adds an event that moves nothing: trained, proposed or refused. */
  public void tell(EventKind kind, Change change) {
    locked(
        () -> {
          add(kind, change);
          return change.version();
        });
  }

  /** All events, after what was left halfway is brought to an end. */
  public List<ModelEvent> events() {
    if (!Files.isDirectory(registry.models())) {
      throw Failure.inputNotReady(registry.models() + " is not a models folder");
    }
    return locked(registry::events);
  }

  private <T> T locked(Supplier<T> work) {
    return RegistryLock.holding(
        registry.models(),
        () -> {
          new Reconciliation(registry).run(clock.instant());
          return work.get();
        });
  }

  private void verify(String version) {
    requireFolder(version);
    try {
      Bundle.load(registry.folder(version));
    } catch (BundleRefused refused) {
      throw Failure.failedCheck(version + " may not serve: " + refused.getMessage());
    }
  }

  private void requireFolder(String version) {
    if (!registry.versions().contains(version)) {
      throw Failure.badConfiguration(version + " is no finished bundle of " + registry.models());
    }
  }

  private void refuseRetired(String version) {
    registry.events().stream()
        .filter(event -> EventKind.RETIRED.is(event.kind()) && event.version().equals(version))
        .findFirst()
        .ifPresent(
            event -> {
              throw Failure.badConfiguration(
                  version
                      + " was retired on "
                      + event.at()
                      + " by "
                      + event.actor()
                      + ": "
                      + event.reason());
            });
  }

  private void add(EventKind kind, Change change) {
    EventFiles files = new EventFiles(registry.models());
    files.add(change.event(kind, files.next(clock.instant())));
  }
}
