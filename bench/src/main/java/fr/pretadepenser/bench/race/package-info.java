/** What every race has in common: a process of its own, timed as a whole, its memory watched. */
@NullMarked
package fr.pretadepenser.bench.race;

import org.jspecify.annotations.NullMarked;
