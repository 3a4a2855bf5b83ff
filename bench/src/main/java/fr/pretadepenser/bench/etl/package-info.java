/**
 * The ETL raced against DuckDB: both read the same raw files and write clean Parquet and features,
 * each in a process of its own, on the same cores; then their values are compared.
 */
@NullMarked
package fr.pretadepenser.bench.etl;

import org.jspecify.annotations.NullMarked;
