/** The monthly state of earlier loans. Reads the clean table {@code pos_cash_balance}. */
@NullMarked
package fr.pretadepenser.etl.feature.pos;

import org.jspecify.annotations.NullMarked;
