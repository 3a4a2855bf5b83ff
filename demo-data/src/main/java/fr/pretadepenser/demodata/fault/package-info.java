/** What can go wrong with a delivery: reads the rows of a table on their way to its file. */
@NullMarked
package fr.pretadepenser.demodata.fault;

import org.jspecify.annotations.NullMarked;
