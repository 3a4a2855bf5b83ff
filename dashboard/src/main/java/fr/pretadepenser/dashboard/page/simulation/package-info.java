/** What would be decided if the loan or the income were another, tried out and stored nowhere. */
@NullMarked
package fr.pretadepenser.dashboard.page.simulation;

import org.jspecify.annotations.NullMarked;
