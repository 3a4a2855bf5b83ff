/** A night of fictitious clients, small enough to train on in seconds. */
@NullMarked
package fr.pretadepenser.training.tiny;

import org.jspecify.annotations.NullMarked;
