package fr.pretadepenser.contract.position;

import fr.pretadepenser.contract.feature.Text;
import org.jspecify.annotations.Nullable;

/**
 * A class of values.
 *
 * @param from least number, inclusive; null if there is no least, or of a category
 * @param to greatest number, exclusive unless it is {@code from}; null likewise
 * @param category its code; null of numbers, and of all the rarer categories together
 * @param label for people
 */
public record Bin(
    @Nullable Double from, @Nullable Double to, @Nullable String category, Text label) {}
