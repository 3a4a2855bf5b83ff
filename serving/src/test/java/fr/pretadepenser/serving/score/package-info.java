/** Tests of the package of the same name. */
@NullMarked
package fr.pretadepenser.serving.score;

import org.jspecify.annotations.NullMarked;
