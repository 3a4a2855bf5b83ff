/** The file of one client: decision, reasons, charts and records. */
@NullMarked
package fr.pretadepenser.dashboard.page.client;

import org.jspecify.annotations.NullMarked;
