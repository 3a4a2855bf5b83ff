/** Whole runs on a tiny night. */
@NullMarked
package fr.pretadepenser.training.job;

import org.jspecify.annotations.NullMarked;
