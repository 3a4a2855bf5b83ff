/**
 * The command and the job: the only place that reads, writes and reports progress. Reads a raw
 * folder, writes a night.
 */
@NullMarked
package fr.pretadepenser.etl.job;

import org.jspecify.annotations.NullMarked;
