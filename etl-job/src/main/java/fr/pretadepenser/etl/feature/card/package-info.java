/** The monthly state of cards. Reads the clean table {@code credit_card_balance}. */
@NullMarked
package fr.pretadepenser.etl.feature.card;

import org.jspecify.annotations.NullMarked;
