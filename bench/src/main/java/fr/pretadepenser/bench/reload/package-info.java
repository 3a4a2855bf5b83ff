/**
 * Reloads of the API under load: the same requests at the same rate, with and without another model
 * and another night taken up meanwhile, from a night and a model that ETL and training wrote.
 */
@NullMarked
package fr.pretadepenser.bench.reload;

import org.jspecify.annotations.NullMarked;
