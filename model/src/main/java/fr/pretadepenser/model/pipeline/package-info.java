/** Reads model.zip, which the training job's exporter wrote, through the MLeap runtime. */
@NullMarked
package fr.pretadepenser.model.pipeline;

import org.jspecify.annotations.NullMarked;
