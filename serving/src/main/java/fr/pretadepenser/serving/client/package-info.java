/** Who the clients are: search, and every personal record held. */
@NullMarked
package fr.pretadepenser.serving.client;

import org.jspecify.annotations.NullMarked;
