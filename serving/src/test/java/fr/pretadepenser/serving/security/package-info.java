/** Tests of the package of the same name. */
@NullMarked
package fr.pretadepenser.serving.security;

import org.jspecify.annotations.NullMarked;
