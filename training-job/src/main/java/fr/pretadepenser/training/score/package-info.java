/**
 * Every client of a night scored by the champion: reads the night and a bundle folder, writes CSV
 * and Parquet. The bundle's folder must be on a file system that all executors see under one path.
 */
@NullMarked
package fr.pretadepenser.training.score;

import org.jspecify.annotations.NullMarked;
