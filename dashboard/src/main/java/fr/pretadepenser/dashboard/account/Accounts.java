package fr.pretadepenser.dashboard.account;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.contract.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
    Account changed = new Account(account.username(), hashes.hash(password), false);
    accounts.put(changed.username(), changed);
    write();
    try {
      Files.deleteIfExists(store.resolve(SECRET_FILE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Optional.of(changed);
  }

  private synchronized @Nullable Account find(String username) {
    return accounts.get(key(username));
  }

  private void makeFirst(Consumer<String> announce) {
    String secret = OneTimeSecret.draw();
    Path file = store.resolve(SECRET_FILE);
    accounts.put(FIRST_USERNAME, new Account(FIRST_USERNAME, hashes.hash(secret), true));
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
