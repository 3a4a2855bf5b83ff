/** Requests that nobody should send, made from the API's own document and a seed. */
@NullMarked
package fr.pretadepenser.serving.fuzz;

import org.jspecify.annotations.NullMarked;
