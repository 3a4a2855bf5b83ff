/** What a reader is told when a page cannot be shown. */
@NullMarked
package fr.pretadepenser.dashboard.page.failure;

import org.jspecify.annotations.NullMarked;
