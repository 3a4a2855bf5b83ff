/**
 * Who may come in, and the record of who did. Reads the keys file, which {@code bin/key} writes;
 * writes the embedded key at first start, and a line for every request about a client.
 */
@NullMarked
package fr.pretadepenser.serving.security;

import org.jspecify.annotations.NullMarked;
