/** The search for settings, step by step. */
@NullMarked
package fr.pretadepenser.training.tune;

import org.jspecify.annotations.NullMarked;
