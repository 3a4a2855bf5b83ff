/**
 * Learners against each other, each under several treatments of the rarer outcome, on the same
 * clients, columns and folds: reads frames of {@code dataset}, writes a file for each cell and one
 * comparison that the model's card can show. Treatments serve the comparison alone: what ships is
 * learned from clients as they are.
 */
@NullMarked
package fr.pretadepenser.training.compare;

import org.jspecify.annotations.NullMarked;
