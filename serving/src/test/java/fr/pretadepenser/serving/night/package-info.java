/** Tests of the package of the same name. */
@NullMarked
package fr.pretadepenser.serving.night;

import org.jspecify.annotations.NullMarked;
