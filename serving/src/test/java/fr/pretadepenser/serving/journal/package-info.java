/** Tests of the package of the same name. */
@NullMarked
package fr.pretadepenser.serving.journal;

import org.jspecify.annotations.NullMarked;
