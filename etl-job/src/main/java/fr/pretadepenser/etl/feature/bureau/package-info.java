/** Credits at other lenders. Reads the clean table {@code bureau}. */
@NullMarked
package fr.pretadepenser.etl.feature.bureau;

import org.jspecify.annotations.NullMarked;
