/** All that is told as pictures, SVG and PNG: of one client and of the model. */
@NullMarked
package fr.pretadepenser.serving.chart;

import org.jspecify.annotations.NullMarked;
