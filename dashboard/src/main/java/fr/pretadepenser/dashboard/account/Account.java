package fr.pretadepenser.dashboard.account;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One account of the store.
 *
 * @param username in lower case
 * @param passwordHash bcrypt, in its usual text form
 * @param oneTime whether the password is a one-time secret, good for choosing a password only
 * @param roles what the person does
 */
public record Account(String username, String passwordHash, boolean oneTime, Set<Role> roles) {
  /** Keeps a copy of the roles. */
  public Account {
    roles = Set.copyOf(roles);
  }

  /** As read from the store; an account from before there were roles does everything. */
  @JsonCreator
  static Account read(
      @JsonProperty("username") String username,
      @JsonProperty("passwordHash") String passwordHash,
      @JsonProperty("oneTime") boolean oneTime,
      @JsonProperty("roles") @Nullable Set<Role> roles) {
    return new Account(
        username, passwordHash, oneTime, roles == null ? EnumSet.allOf(Role.class) : roles);
  }

  /** Whether the person has one of these roles. */
  public boolean is(Role... any) {
    return Stream.of(any).anyMatch(roles::contains);
  }

  Account withPassword(String hash) {
    return new Account(username, hash, false, roles);
  }
}
