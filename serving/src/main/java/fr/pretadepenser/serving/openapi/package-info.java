/**
 * The API told to those who call it: one document, generated from the routes' own descriptions and
 * the records they take and answer, and a page to try it. Reads the inputs of the bundle.
 */
@NullMarked
package fr.pretadepenser.serving.openapi;

import org.jspecify.annotations.NullMarked;
