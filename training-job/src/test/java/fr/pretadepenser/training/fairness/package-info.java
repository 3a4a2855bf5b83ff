/** Rates and ratios against examples computed by hand. */
@NullMarked
package fr.pretadepenser.training.fairness;

import org.jspecify.annotations.NullMarked;
