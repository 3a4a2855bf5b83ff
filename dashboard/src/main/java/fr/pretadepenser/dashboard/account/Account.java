package fr.pretadepenser.dashboard.account;

/**
 * One account of the store.
 *
 * @param username in lower case
 * @param passwordHash bcrypt, in its usual text form
 * @param oneTime whether the password is the one-time secret, good for choosing a password only
 */
public record Account(String username, String passwordHash, boolean oneTime) {}
