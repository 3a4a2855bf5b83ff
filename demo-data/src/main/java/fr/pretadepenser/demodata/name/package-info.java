/** Fictitious names for display and search; reads two word lists, never a client. */
@NullMarked
package fr.pretadepenser.demodata.name;

import org.jspecify.annotations.NullMarked;
