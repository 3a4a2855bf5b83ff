/**
 * How statistics are computed: one pass over each client's rows, in a fixed order, through
 * accumulators over primitive state; then all tables are merged, client by client. Reads
 * declarations; the lists of features know nothing of it.
 */
@NullMarked
package fr.pretadepenser.etl.feature.execution;

import org.jspecify.annotations.NullMarked;
