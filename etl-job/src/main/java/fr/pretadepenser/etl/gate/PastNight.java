package fr.pretadepenser.etl.gate;

import java.time.Instant;

/**
 * What is left of an earlier night to compare with.
 *
 * @param name of the night
 * @param at when it was published
 * @param quality the text of its {@code quality.json}
 */
public record PastNight(String name, Instant at, String quality) {}
