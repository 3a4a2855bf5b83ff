/** Decisions on record, and people's part in them: views, requests for a person, reviews. */
@NullMarked
package fr.pretadepenser.dashboard.page.decision;

import org.jspecify.annotations.NullMarked;
