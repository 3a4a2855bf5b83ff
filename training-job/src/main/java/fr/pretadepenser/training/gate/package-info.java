/**
 * The gates between a challenger and the champion's place: reads what both say of clients neither
 * was fitted on, writes verdicts, with values, bounds and sentences, and acts on them by policy.
 */
@NullMarked
package fr.pretadepenser.training.gate;

import org.jspecify.annotations.NullMarked;
