/**
 * What a model bundle holds beside model.zip, and what happens to bundles: written by training,
 * read by the model, serving, and the ETL's retention.
 */
@NullMarked
package fr.pretadepenser.contract.bundle;

import org.jspecify.annotations.NullMarked;
