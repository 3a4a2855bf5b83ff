/** The house as a whole: what may know what, and the walk from raw tables to a real browser. */
@NullMarked
package fr.pretadepenser.e2e;

import org.jspecify.annotations.NullMarked;
