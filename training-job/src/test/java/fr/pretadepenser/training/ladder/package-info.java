/** Tests of the ladder. */
@NullMarked
package fr.pretadepenser.training.ladder;

import org.jspecify.annotations.NullMarked;
