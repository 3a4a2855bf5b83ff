/** The choice of fewer slots, step by step. */
@NullMarked
package fr.pretadepenser.training.selection;

import org.jspecify.annotations.NullMarked;
