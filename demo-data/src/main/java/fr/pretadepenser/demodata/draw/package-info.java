/**
 * Reproducible random numbers, distributions and categories; reads nothing, used by every other
 * package here.
 */
@NullMarked
package fr.pretadepenser.demodata.draw;

import org.jspecify.annotations.NullMarked;
