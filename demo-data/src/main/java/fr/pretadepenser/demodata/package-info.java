/**
 * Makes the eight tables, in the exact format of the real files, for any number of fictitious
 * clients.
 */
@NullMarked
package fr.pretadepenser.demodata;

import org.jspecify.annotations.NullMarked;
