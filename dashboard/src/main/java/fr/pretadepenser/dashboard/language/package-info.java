/** The dashboard's own texts, and numbers, dates and durations in the reader's form. */
@NullMarked
package fr.pretadepenser.dashboard.language;

import org.jspecify.annotations.NullMarked;
