package fr.pretadepenser.contract.decision;

import org.jspecify.annotations.Nullable;

/**
 * A request for a person, as it is sent.
 *
 * @param by who passes it on; null for the holder of the key
 * @param text why, in the client's words; null if not told
 */
public record ReviewRequest(@Nullable String by, @Nullable String text) {}
