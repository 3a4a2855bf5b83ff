/**
 * A bundle folder, loaded and proved: written by the training job, read by serving, score jobs and
 * reports.
 */
@NullMarked
package fr.pretadepenser.model.bundle;

import org.jspecify.annotations.NullMarked;
