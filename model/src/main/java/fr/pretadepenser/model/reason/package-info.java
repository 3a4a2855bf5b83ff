/** Scores and explanations in words: reads a bundle, writes the contract's records for people. */
@NullMarked
package fr.pretadepenser.model.reason;

import org.jspecify.annotations.NullMarked;
