/** Where a client stands among others, in one feature or two. */
@NullMarked
package fr.pretadepenser.dashboard.page.position;

import org.jspecify.annotations.NullMarked;
