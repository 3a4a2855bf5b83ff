/**
 * What each source table adds to a model: reads a night, writes areas under the ROC curve of models
 * over growing sets of tables and the paired differences between them. An ablation study, climbed
 * from the bottom.
 */
@NullMarked
package fr.pretadepenser.training.ladder;

import org.jspecify.annotations.NullMarked;
