/**
 * How the API speaks HTTP: routes, parameters, problems, the server itself. Reads no data; every
 * other package stands on it.
 */
@NullMarked
package fr.pretadepenser.serving.http;

import org.jspecify.annotations.NullMarked;
