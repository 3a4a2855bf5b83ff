/**
 * How much is answered, and how fast: overload is refused at once, so that what is let in is
 * answered in time. Reads settings only.
 */
@NullMarked
package fr.pretadepenser.serving.limit;

import org.jspecify.annotations.NullMarked;
