/** Folds and slots, step by step. */
@NullMarked
package fr.pretadepenser.training.dataset;

import org.jspecify.annotations.NullMarked;
