/**
 * The journal of decisions and of what people made of them, in SQL: PostgreSQL, or an H2 file. Only
 * this package writes it, and only the retention that docs/OPERATIONS.md describes removes from it.
 */
@NullMarked
package fr.pretadepenser.serving.journal;

import org.jspecify.annotations.NullMarked;
