/** The gates, each at its edges. */
@NullMarked
package fr.pretadepenser.training.gate;

import org.jspecify.annotations.NullMarked;
