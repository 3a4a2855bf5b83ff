/** Tests of the package of the same name. */
@NullMarked
package fr.pretadepenser.bench.reload;

import org.jspecify.annotations.NullMarked;
