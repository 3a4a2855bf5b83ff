/**
 * Learners of trees on prepared clients: cross-fitted margins of every labelled client, then the
 * model that ships. Reads frames of {@code dataset} through {@code prepare}, writes trees and
 * margins.
 */
@NullMarked
package fr.pretadepenser.training.fit;

import org.jspecify.annotations.NullMarked;
