/**
 * What would be decided if some values of a client were others; reads the snapshot, stores none.
 */
@NullMarked
package fr.pretadepenser.serving.simulation;

import org.jspecify.annotations.NullMarked;
