/** What a client's records tell over time, drawn; the tables of the file are the twins. */
@NullMarked
package fr.pretadepenser.dashboard.page.history;

import org.jspecify.annotations.NullMarked;
