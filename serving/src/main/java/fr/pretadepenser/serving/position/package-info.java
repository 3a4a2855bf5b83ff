/** Where a client stands among the others of the night; reads the snapshot and its night. */
@NullMarked
package fr.pretadepenser.serving.position;

import org.jspecify.annotations.NullMarked;
