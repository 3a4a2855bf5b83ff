/** Learners, what they learn, and trees as the exporter takes them. */
@NullMarked
package fr.pretadepenser.training.fit;

import org.jspecify.annotations.NullMarked;
