/** What spark-submit starts: reads options and configuration, walks the packages in order. */
@NullMarked
package fr.pretadepenser.training.job;

import org.jspecify.annotations.NullMarked;
