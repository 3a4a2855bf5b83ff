/**
 * Which other terms of a loan would be granted: reads a compiled scorer and a client's inputs,
 * writes the contract's record for people.
 */
@NullMarked
package fr.pretadepenser.model.recourse;

import org.jspecify.annotations.NullMarked;
