/** The card's facts by hand, its page on a card of two dozen clients. */
@NullMarked
package fr.pretadepenser.training.card;

import org.jspecify.annotations.NullMarked;
