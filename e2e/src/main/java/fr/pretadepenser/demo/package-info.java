/**
 * The whole walk as one command: starts the packed artefacts one after the other, as a scheduler
 * and a branch would, and probes what they serve. Reads what every station writes; writes its work
 * folder only.
 */
@NullMarked
package fr.pretadepenser.demo;

import org.jspecify.annotations.NullMarked;
