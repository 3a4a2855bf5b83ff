/**
 * What each table's values mean, once sentinels, unknown codes and impossible values are gone: pure
 * steps from the typed rows of {@code table} to the clean rows a night publishes.
 */
@NullMarked
package fr.pretadepenser.etl.clean;

import org.jspecify.annotations.NullMarked;
