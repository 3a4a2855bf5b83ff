/** What a score, a decision and an explanation are: computed by the model, answered by the API. */
@NullMarked
package fr.pretadepenser.contract.score;

import org.jspecify.annotations.NullMarked;
