/**
 * One night of the ETL, as the API reads it: its Parquet files, written by the ETL, copied into one
 * DuckDB file that this package alone writes and reads.
 */
@NullMarked
package fr.pretadepenser.serving.night;

import org.jspecify.annotations.NullMarked;
