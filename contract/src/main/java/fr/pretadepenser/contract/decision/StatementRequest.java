package fr.pretadepenser.contract.decision;

import org.jspecify.annotations.Nullable;

/**
 * A client's own view, as it is sent.
 *
 * @param by the person who takes it down; null for the holder of the key
 * @param text the client's words
 */
public record StatementRequest(@Nullable String by, String text) {}
