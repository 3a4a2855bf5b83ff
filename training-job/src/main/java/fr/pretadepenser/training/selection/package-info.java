/**
 * Which slots a model keeps when it may have but so many, chosen from training clients inside each
 * fold, and what keeping fewer costs: reads labelled clients, writes the slots of a model, and for
 * {@code bin/select} a report.
 */
@NullMarked
package fr.pretadepenser.training.selection;

import org.jspecify.annotations.NullMarked;
