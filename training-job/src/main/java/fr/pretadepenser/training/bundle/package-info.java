/**
 * The exporter: reads a fitted booster, its calibration and its dictionary, writes the bundle
 * folder that {@code model} loads and a stock MLeap runtime scores.
 */
@NullMarked
package fr.pretadepenser.training.bundle;

import org.jspecify.annotations.NullMarked;
