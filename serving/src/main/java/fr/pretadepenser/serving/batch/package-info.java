/**
 * Many applications scored in one request, a row each, in memory that does not grow with their
 * number. Reads the snapshot; writes the body that arrives to a file without a name until it is
 * answered.
 */
@NullMarked
package fr.pretadepenser.serving.batch;

import org.jspecify.annotations.NullMarked;
