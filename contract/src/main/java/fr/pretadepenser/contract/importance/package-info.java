/** What weighs in a model as a whole: from its card, or computed by the API over a night. */
@NullMarked
package fr.pretadepenser.contract.importance;

import org.jspecify.annotations.NullMarked;
