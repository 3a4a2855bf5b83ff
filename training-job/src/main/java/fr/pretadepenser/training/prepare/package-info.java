/**
 * From a client's inputs to the vector of slots that trees read: stages of a Spark ML pipeline,
 * fitted on training clients alone. Reads frames of {@code dataset}; the exporter turns the same
 * stages into MLeap's.
 */
@NullMarked
package fr.pretadepenser.training.prepare;

import org.jspecify.annotations.NullMarked;
