/**
 * {@code card.json}: what the model is, what it was measured to do, for whom, and where it ends.
 * Reads the run's own results; only the intended use is typed. The page made of it is in {@code
 * page}.
 */
@NullMarked
package fr.pretadepenser.training.card;

import org.jspecify.annotations.NullMarked;
