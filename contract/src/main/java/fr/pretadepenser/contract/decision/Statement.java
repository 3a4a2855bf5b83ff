package fr.pretadepenser.contract.decision;

import java.time.Instant;
import java.util.UUID;

/**
 * A client's own view on a decision, in the client's words.
 *
 * @param id of the record
 * @param at when it was recorded
 * @param actor who took it down
 * @param text the words
 */
public record Statement(UUID id, Instant at, Actor actor, String text) {}
