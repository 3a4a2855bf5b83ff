/** Tests of the package of the same name. */
@NullMarked
package fr.pretadepenser.serving.chart;

import org.jspecify.annotations.NullMarked;
