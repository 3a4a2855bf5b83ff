/**
 * A Spark data source for CSV files whose columns are known: bytes to column vectors, each line
 * checked as it is read. Reads raw files; written by nobody here.
 */
@NullMarked
package fr.pretadepenser.etl.table.csv;

import org.jspecify.annotations.NullMarked;
