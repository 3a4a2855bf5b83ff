/**
 * The score and its exact explanation: compiles a pipeline that {@code model.pipeline} loaded,
 * reads a client's inputs, writes nothing.
 */
@NullMarked
package fr.pretadepenser.model.score;

import org.jspecify.annotations.NullMarked;
