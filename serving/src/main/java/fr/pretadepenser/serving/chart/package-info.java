/** The same as pictures: waterfall and gauge, SVG and PNG. */
@NullMarked
package fr.pretadepenser.serving.chart;

import org.jspecify.annotations.NullMarked;
