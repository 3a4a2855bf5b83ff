/**
 * What serves at a moment: the champion bundle, written by training, over the night's store;
 * swapped as one.
 */
@NullMarked
package fr.pretadepenser.serving.bundle;

import org.jspecify.annotations.NullMarked;
