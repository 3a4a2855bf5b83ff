/** Instalments of earlier loans and their payment. Reads {@code installments_payments}. */
@NullMarked
package fr.pretadepenser.etl.feature.instalment;

import org.jspecify.annotations.NullMarked;
