/** What the API answers about a client: read by the dashboard. */
@NullMarked
package fr.pretadepenser.contract.client;

import org.jspecify.annotations.NullMarked;
