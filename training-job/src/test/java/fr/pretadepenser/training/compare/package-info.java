/** Learners and treatments alone, then all of them on a tiny night. */
@NullMarked
package fr.pretadepenser.training.compare;

import org.jspecify.annotations.NullMarked;
