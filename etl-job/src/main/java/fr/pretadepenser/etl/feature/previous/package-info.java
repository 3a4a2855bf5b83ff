/** Earlier applications here. Reads the clean table {@code previous_application}. */
@NullMarked
package fr.pretadepenser.etl.feature.previous;

import org.jspecify.annotations.NullMarked;
