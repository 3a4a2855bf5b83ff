/**
 * The HTTP API. Reads the night that {@code current} names and the bundle that {@code champion}
 * names; writes one DuckDB file per night and the API key.
 */
@NullMarked
package fr.pretadepenser.serving;

import org.jspecify.annotations.NullMarked;
