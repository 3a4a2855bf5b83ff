/** What is turned to the client or printed for them: decision, reasons, data, rights. */
@NullMarked
package fr.pretadepenser.dashboard.page.letter;

import org.jspecify.annotations.NullMarked;
