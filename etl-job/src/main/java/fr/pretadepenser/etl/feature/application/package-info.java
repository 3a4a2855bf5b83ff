/**
 * What is read from the application itself, the arithmetic over the terms of the loan, and what is
 * written apart for the fairness report. Reads the clean table {@code application}.
 */
@NullMarked
package fr.pretadepenser.etl.feature.application;

import org.jspecify.annotations.NullMarked;
