/** The only door to scores and records: the API, over HTTP, answers read into contract records. */
@NullMarked
package fr.pretadepenser.dashboard.api;

import org.jspecify.annotations.NullMarked;
