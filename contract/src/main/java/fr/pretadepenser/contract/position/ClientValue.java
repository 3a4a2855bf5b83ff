package fr.pretadepenser.contract.position;

import fr.pretadepenser.contract.feature.Text;
import org.jspecify.annotations.Nullable;

/**
 * The client's value of a feature.
 *
 * @param number null if missing, or if the feature is a category
 * @param category null if missing, or if the feature is a number
 * @param text for people; "missing" in words
 * @param bin place among the feature's bins; null if missing
 */
public record ClientValue(
    @Nullable Double number, @Nullable String category, Text text, @Nullable Integer bin) {}
