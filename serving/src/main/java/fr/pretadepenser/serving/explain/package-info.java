/** Why a score is what it is, as data. */
@NullMarked
package fr.pretadepenser.serving.explain;

import org.jspecify.annotations.NullMarked;
