/** The API as its callers meet it: started on a free port over a tiny night and a tiny model. */
@NullMarked
package fr.pretadepenser.serving;

import org.jspecify.annotations.NullMarked;
