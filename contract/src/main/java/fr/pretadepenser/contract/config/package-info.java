/** Typed settings: defaults from reference.conf, overrides from a file, unknown keys refused. */
@NullMarked
package fr.pretadepenser.contract.config;

import org.jspecify.annotations.NullMarked;
