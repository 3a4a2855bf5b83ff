/** The vector of slots, value by value. */
@NullMarked
package fr.pretadepenser.training.prepare;

import org.jspecify.annotations.NullMarked;
