/**
 * Pages for relationship managers: a process of its own, which reads the API over HTTP and nothing
 * else. Here it is configured, put together and started.
 */
@NullMarked
package fr.pretadepenser.dashboard;

import org.jspecify.annotations.NullMarked;
