/**
 * What is learned from: reads the night that the ETL published, writes one cached frame of labelled
 * clients with their folds.
 */
@NullMarked
package fr.pretadepenser.training.dataset;

import org.jspecify.annotations.NullMarked;
