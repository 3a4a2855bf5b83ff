package fr.pretadepenser.contract.bundle;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One immutable file of {@code models/events}: what happened to a version.
 *
 * @param kind trained, proposed, promoted, rolled back, refused
 * @param version the bundle's folder
 * @param at when
 * @param actor who or what caused it
 * @param reason why, in words
 * @param figures measured, where there are any
 */
public record ModelEvent(
    String kind,
    String version,
    Instant at,
    String actor,
    String reason,
    @Nullable Figures figures) {}
