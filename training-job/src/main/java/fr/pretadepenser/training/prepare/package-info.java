/**
 * From a client's inputs to the vector of slots that trees read, fitted on training clients alone.
 * Reads frames of {@code dataset}; the exporter says the same in MLeap's stages.
 */
@NullMarked
package fr.pretadepenser.training.prepare;

import org.jspecify.annotations.NullMarked;
