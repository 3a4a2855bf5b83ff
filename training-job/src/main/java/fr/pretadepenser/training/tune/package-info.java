/**
 * The search for XGBoost's settings by successive halving: reads labelled clients outside the
 * frozen tenth, writes the results of all candidates and a configuration file for training.
 */
@NullMarked
package fr.pretadepenser.training.tune;

import org.jspecify.annotations.NullMarked;
