/**
 * Whether the model treats people alike: reads the night's protected attributes, which no default
 * model sees, beside out-of-fold predictions; writes tables by group, the price of leaving those
 * attributes out, and how well the model's features stand in for them.
 */
@NullMarked
package fr.pretadepenser.training.fairness;

import org.jspecify.annotations.NullMarked;
