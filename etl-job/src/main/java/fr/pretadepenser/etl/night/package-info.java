/**
 * A night: what one run of the ETL publishes in a folder of its own, and how others read it.
 * Written by {@code job}; read by training and serving.
 */
@NullMarked
package fr.pretadepenser.etl.night;

import org.jspecify.annotations.NullMarked;
