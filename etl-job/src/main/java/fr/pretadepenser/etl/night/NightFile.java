package fr.pretadepenser.etl.night;

import java.time.Instant;

/**
 * A small file of a published night.
 *
 * @param name of the night
 * @param at when the night was published
 * @param text the whole file
 */
public record NightFile(String name, Instant at, String text) {}
