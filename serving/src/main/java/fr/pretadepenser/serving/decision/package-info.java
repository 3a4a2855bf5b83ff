/**
 * Decisions that are taken and recorded, replayed, contested, and reviewed by people. Reads the
 * snapshot and the stored bundles; writes the journal.
 */
@NullMarked
package fr.pretadepenser.serving.decision;

import org.jspecify.annotations.NullMarked;
