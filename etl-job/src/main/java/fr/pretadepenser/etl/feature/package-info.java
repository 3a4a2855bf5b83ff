/**
 * The station of features: reads clean tables, gives one row of features per client to the night.
 * {@link fr.pretadepenser.etl.feature.FeatureSets} is the plain registry of all that is computed,
 * one package per source table holds the lists.
 */
@NullMarked
package fr.pretadepenser.etl.feature;

import org.jspecify.annotations.NullMarked;
