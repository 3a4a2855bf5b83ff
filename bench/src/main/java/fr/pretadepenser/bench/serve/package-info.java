/**
 * Scores over HTTP against Flask, gunicorn and XGBoost. Reads a night of the ETL; writes, beside
 * its own figures, a model of XGBoost and the bundle of the very same trees.
 */
@NullMarked
package fr.pretadepenser.bench.serve;

import org.jspecify.annotations.NullMarked;
