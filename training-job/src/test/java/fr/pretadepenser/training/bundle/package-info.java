/** The exporter against XGBoost itself. */
@NullMarked
package fr.pretadepenser.training.bundle;

import org.jspecify.annotations.NullMarked;
