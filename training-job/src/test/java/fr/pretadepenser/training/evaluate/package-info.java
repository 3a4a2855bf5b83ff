/** Figures against examples computed by hand. */
@NullMarked
package fr.pretadepenser.training.evaluate;

import org.jspecify.annotations.NullMarked;
