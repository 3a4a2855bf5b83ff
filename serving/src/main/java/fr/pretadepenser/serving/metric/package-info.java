/**
 * What the API does, as numbers that tell of nobody: for Prometheus, by Micrometer. Reads what
 * passes.
 */
@NullMarked
package fr.pretadepenser.serving.metric;

import org.jspecify.annotations.NullMarked;
