/** What weighs in the model as a whole; reads the bundle's card, or a sample of the night. */
@NullMarked
package fr.pretadepenser.serving.importance;

import org.jspecify.annotations.NullMarked;
