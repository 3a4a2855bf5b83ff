/** The models folder, file by file. */
@NullMarked
package fr.pretadepenser.training.registry;

import org.jspecify.annotations.NullMarked;
