/** Tests of the package of the same name. */
@NullMarked
package fr.pretadepenser.serving.registry;

import org.jspecify.annotations.NullMarked;
