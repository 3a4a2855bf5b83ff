/** Tests of the package of the same name. */
@NullMarked
package fr.pretadepenser.serving.http;

import org.jspecify.annotations.NullMarked;
