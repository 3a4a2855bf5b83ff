/**
 * Small bundles made by hand, for the tests of this module and of those that serve a bundle; they
 * share no code with what they test.
 */
@NullMarked
package fr.pretadepenser.model.tiny;

import org.jspecify.annotations.NullMarked;
