/** Tests of the package of the same name. */
@NullMarked
package fr.pretadepenser.serving.limit;

import org.jspecify.annotations.NullMarked;
