/** One class per table: reads a client, writes its rows. */
@NullMarked
package fr.pretadepenser.demodata.table;

import org.jspecify.annotations.NullMarked;
