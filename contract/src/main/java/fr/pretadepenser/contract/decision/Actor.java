package fr.pretadepenser.contract.decision;

/**
 * Who did something and answers for it.
 *
 * @param name of the person, as the caller gives it; the key's own name if none is given
 * @param key name of the API key it came with, whose holder vouches for the person
 */
public record Actor(String name, String key) {}
