/**
 * The raw tables as the lender delivers them: file names, columns, keys and labels, one class per
 * table. Reads CSV files of a raw folder; written by nobody here.
 */
@NullMarked
package fr.pretadepenser.etl.table;

import org.jspecify.annotations.NullMarked;
