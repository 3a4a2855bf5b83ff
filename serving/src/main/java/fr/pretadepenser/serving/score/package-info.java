/** Scores: of a client of the night, and of a new application. */
@NullMarked
package fr.pretadepenser.serving.score;

import org.jspecify.annotations.NullMarked;
