/**
 * What a model is worth, out of fold: reads margins and outcomes that {@code fit} predicted, writes
 * the contract's figures. Plain arithmetic on primitive arrays.
 */
@NullMarked
package fr.pretadepenser.training.evaluate;

import org.jspecify.annotations.NullMarked;
