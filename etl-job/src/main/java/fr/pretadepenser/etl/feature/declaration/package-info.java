/**
 * How a feature is declared: rows of a table, a window, a statistic of a row expression, and the
 * words made from them. Read by the lists of features; says nothing of how statistics are computed.
 */
@NullMarked
package fr.pretadepenser.etl.feature.declaration;

import org.jspecify.annotations.NullMarked;
