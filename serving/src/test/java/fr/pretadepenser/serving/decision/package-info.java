/** Tests of the package of the same name. */
@NullMarked
package fr.pretadepenser.serving.decision;

import org.jspecify.annotations.NullMarked;
