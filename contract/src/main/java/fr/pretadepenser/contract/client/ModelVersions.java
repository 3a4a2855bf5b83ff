package fr.pretadepenser.contract.client;

import fr.pretadepenser.contract.bundle.ModelEvent;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every model there is and was: answer of {@code /v1/versions}.
 *
 * @param serving version of the model that answers now
 * @param versions oldest first
 */
public record ModelVersions(String serving, List<Version> versions) {

  /**
   * One version.
   *
   * @param version of the bundle
   * @param createdAt when it was trained; null if its bundle is gone or never was finished
   * @param night whose clients it learned from; null likewise
   * @param served when it was champion, oldest first; empty if it never was
   * @param events all that happened to it, oldest first, with figures and verdicts of gates
   */
  public record Version(
      String version,
      @Nullable Instant createdAt,
      @Nullable String night,
      List<Reign> served,
      List<ModelEvent> events) {}

  /**
   * A time as champion.
   *
   * @param from inclusive
   * @param until exclusive; null while it lasts
   */
  public record Reign(Instant from, @Nullable Instant until) {}
}
