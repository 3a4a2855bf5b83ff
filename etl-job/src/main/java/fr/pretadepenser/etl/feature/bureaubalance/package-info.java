/** The monthly state of credits elsewhere. Reads the clean table {@code bureau_balance}. */
@NullMarked
package fr.pretadepenser.etl.feature.bureaubalance;

import org.jspecify.annotations.NullMarked;
