package fr.pretadepenser.dashboard.account;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.contract.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The accounts of a store. Thread-safe; every change is on disk before it counts. */
public final class Accounts {
  /** The first account, made when a store has none. */
  public static final String FIRST_USERNAME = "manager";

  /** A password shorter than this is refused. */
  public static final int MIN_PASSWORD_LENGTH = 12;

  private static final String FILE = "accounts.json";
  private static final String SECRET_FILE = "one-time-secret";

  private final Path store;
  private final PasswordHash hashes;
  private final Map<String, Account> accounts = new LinkedHashMap<>();

  private Accounts(Path store, PasswordHash hashes) {
    this.store = store;
    this.hashes = hashes;
  }

  /**
   * Opens a store; at first start makes the first account and announces its one-time secret.
   *
   * @param announce told once, in a sentence for people, how to log in for the first time
   * @throws Failure naming the file, if it cannot be read or is open to others
   */
  public static Accounts open(Path store, int bcryptCost, Consumer<String> announce) {
    Accounts accounts = new Accounts(store, new PasswordHash(bcryptCost));
    Path file = store.resolve(FILE);
    if (Files.exists(file)) {
      OwnerOnlyFile.check(file);
      accounts.read(file);
    } else {
      accounts.makeFirst(announce);
    }
    return accounts;
  }

  /** The account, if the name is known and the password is its own. */
  public Optional<Account> authenticate(String username, String password) {
    Account account = find(username);
    if (account == null) {
      hashes.spend(password);
      return Optional.empty();
    }
    return hashes.matches(password, account.passwordHash())
        ? Optional.of(account)
        : Optional.empty();
  }

  /**
   * Gives an account that still has its one-time secret a password of its own; the secret is then
   * void and its file gone.
   *
   * @return the account, or empty if its secret was void already
   */
  public synchronized Optional<Account> replaceSecret(String username, String password) {
    if (password.codePointCount(0, password.length()) < MIN_PASSWORD_LENGTH) {
      throw new IllegalArgumentException("password shorter than " + MIN_PASSWORD_LENGTH);
    }
    Account account = find(username);
    if (account == null || !account.oneTime()) {
      return Optional.empty();
    }
    Account changed = account.withPassword(hashes.hash(password));
    accounts.put(changed.username(), changed);
    write();
    if (changed.username().equals(FIRST_USERNAME)) {
      deleteFirstSecret();
    }
    return Optional.of(changed);
  }

  /** All accounts, in the order in which they were made. */
  public synchronized List<Account> all() {
    return List.copyOf(accounts.values());
  }

  /** The account of that name, as it is now. */
  public Optional<Account> of(String username) {
    return Optional.ofNullable(find(username));
  }

  /**
   * Makes an account; its secret is told once and kept nowhere.
   *
   * @return the one-time secret, or empty if the name is taken
   * @throws IllegalArgumentException if the name is not 2 to 40 letters, digits, dots or dashes, or
   *     there is no role
   */
  public synchronized Optional<String> add(String username, Set<Role> roles) {
    String name = key(username);
    if (!name.matches("[\\p{L}0-9][\\p{L}0-9._-]{1,39}") || roles.isEmpty()) {
      throw new IllegalArgumentException("not an account: " + name);
    }
    if (accounts.containsKey(name)) {
      return Optional.empty();
    }
    String secret = OneTimeSecret.draw();
    accounts.put(name, new Account(name, hashes.hash(secret), true, roles));
    write();
    return Optional.of(secret);
  }

  /** Takes an account away, unless there would be no administrator left; tells whether it did. */
  public synchronized boolean remove(String username) {
    Account account = find(username);
    boolean another =
        accounts.values().stream()
            .anyMatch(other -> !other.equals(account) && other.is(Role.ADMINISTRATOR));
    if (account == null || !another) {
      return false;
    }
    accounts.remove(account.username());
    write();
    return true;
  }

  private void deleteFirstSecret() {
    try {
      Files.deleteIfExists(store.resolve(SECRET_FILE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private synchronized @Nullable Account find(String username) {
    return accounts.get(key(username));
  }

  private void makeFirst(Consumer<String> announce) {
    String secret = OneTimeSecret.draw();
    Path file = store.resolve(SECRET_FILE);
    accounts.put(
        FIRST_USERNAME,
        new Account(FIRST_USERNAME, hashes.hash(secret), true, EnumSet.allOf(Role.class)));
    OwnerOnlyFile.write(file, secret + "\n");
    write();
    announce.accept(
        "Première connexion : identifiant %s, secret %s (une seule fois ; aussi dans %s)"
            .formatted(FIRST_USERNAME, secret, file));
  }

  private void read(Path file) {
    try {
      List<Account> list =
          Json.MAPPER.readValue(Files.readAllBytes(file), new TypeReference<List<Account>>() {});
      list.forEach(account -> accounts.put(account.username(), account));
    } catch (IOException e) {
      throw Failure.inputNotReady(file + " does not hold a list of accounts", e);
    }
    if (accounts.isEmpty()) {
      throw Failure.inputNotReady(file + " holds no account: delete it to start anew");
    }
  }

  private void write() {
    OwnerOnlyFile.write(store.resolve(FILE), Json.pretty(List.copyOf(accounts.values())));
  }

  private static String key(String username) {
    return username.strip().toLowerCase(Locale.ROOT);
  }
}
