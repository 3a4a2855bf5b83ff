/** Classes, quantiles and likeness of clients, by hand. */
@NullMarked
package fr.pretadepenser.serving.position;

import org.jspecify.annotations.NullMarked;
