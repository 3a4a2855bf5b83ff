/**
 * The models there are and were: reads the models folder, bundles and events, as training's
 * registry wrote them, and writes nothing.
 */
@NullMarked
package fr.pretadepenser.serving.registry;

import org.jspecify.annotations.NullMarked;
