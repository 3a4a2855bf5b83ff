/**
 * What the journal keeps of a decision and of what people made of it: recorded by the API, shown by
 * the dashboard.
 */
@NullMarked
package fr.pretadepenser.contract.decision;

import org.jspecify.annotations.NullMarked;
