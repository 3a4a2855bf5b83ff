/** Finding a client by number or name. */
@NullMarked
package fr.pretadepenser.dashboard.page.search;

import org.jspecify.annotations.NullMarked;
