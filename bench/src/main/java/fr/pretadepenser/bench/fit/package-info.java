/**
 * Training raced against XGBoost itself: the same matrix, parameters and threads, once from a
 * night's Parquet through the preparation and the fit of {@code training-job}, once as floats in a
 * plain JVM, each in a process of its own. Then the bundle is written and loaded against the clock.
 */
@NullMarked
package fr.pretadepenser.bench.fit;

import org.jspecify.annotations.NullMarked;
