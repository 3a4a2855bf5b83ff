/** Writes cells and rows of CSV into memory; used by the tables. */
@NullMarked
package fr.pretadepenser.demodata.csv;

import org.jspecify.annotations.NullMarked;
