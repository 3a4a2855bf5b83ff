package fr.pretadepenser.contract.bundle;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One immutable file of {@code models/events}: what happened to a version.
 *
 * <p>Kinds, of a challenger: {@code trained} (and proved), then {@code proposed} (a person may
 * promote it) or {@code refused} (by a gate). Of the champion's place: {@code promoting} and {@code
 * rolling back} are written before the pointer moves, {@code promoted} and {@code rolled back}
 * after it has, and only these say that a version serves; {@code found} says so of a version that
 * something else than the registry wrote into the pointer. {@code abandoned} ends an intention that
 * never moved the pointer. {@code retired} keeps a version from ever being promoted again.
 *
 * @param kind one of these
 * @param version the bundle's folder
 * @param at when; no two events of a folder have the same instant
 * @param actor who or what caused it
 * @param reason why, in words
 * @param figures measured out of fold, where there are any
 * @param frozen measured on the frozen tenth; null where there are none
 * @param gates what the gates said; null where none was asked
 */
public record ModelEvent(
    String kind,
    String version,
    Instant at,
    String actor,
    String reason,
    @Nullable Figures figures,
    @Nullable Figures frozen,
    @Nullable List<GateResult> gates) {

  /** Without figures of the frozen tenth and gates. */
  public ModelEvent(
      String kind,
      String version,
      Instant at,
      String actor,
      String reason,
      @Nullable Figures figures) {
    this(kind, version, at, actor, reason, figures, null, null);
  }
}
