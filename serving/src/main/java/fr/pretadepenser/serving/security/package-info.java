/** The door: an API key, made at first start and asked for by every route but the health probes. */
@NullMarked
package fr.pretadepenser.serving.security;

import org.jspecify.annotations.NullMarked;
