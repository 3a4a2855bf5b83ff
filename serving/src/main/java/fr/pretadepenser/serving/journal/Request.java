package fr.pretadepenser.serving.journal;

import org.jspecify.annotations.Nullable;

/**
 * What tells that a decision is asked for again.
 *
 * @param key that the caller named the request by, or null
 * @param sha256 of its body, in hex
 */
public record Request(@Nullable String key, String sha256) {}
