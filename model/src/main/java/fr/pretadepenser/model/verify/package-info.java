/**
 * Proves a bundle the way others would use it: reads its folder in a JVM with nothing but the MLeap
 * runtime, packed as verify-bundle.jar; writes one line.
 */
@NullMarked
package fr.pretadepenser.model.verify;

import org.jspecify.annotations.NullMarked;
