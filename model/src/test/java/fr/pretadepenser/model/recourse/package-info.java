/** Which other terms of a loan would be granted, from one lever to whole random models. */
@NullMarked
package fr.pretadepenser.model.recourse;

import org.jspecify.annotations.NullMarked;
