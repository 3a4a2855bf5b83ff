/** Tests of the package of the same name. */
@NullMarked
package fr.pretadepenser.serving.bundle;

import org.jspecify.annotations.NullMarked;
