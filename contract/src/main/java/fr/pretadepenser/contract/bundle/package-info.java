/**
 * What a model bundle holds beside model.zip: written by training, read by the model and serving.
 */
@NullMarked
package fr.pretadepenser.contract.bundle;

import org.jspecify.annotations.NullMarked;
