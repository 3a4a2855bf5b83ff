/** Which other terms of a client's loan would be granted; reads the snapshot. */
@NullMarked
package fr.pretadepenser.serving.recourse;

import org.jspecify.annotations.NullMarked;
