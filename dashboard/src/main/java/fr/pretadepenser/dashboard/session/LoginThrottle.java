package fr.pretadepenser.dashboard.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Makes guessing slow: after some wrong passwords in a row an account must wait, twice as long
 * after each further one. Kept in memory, for a bounded number of names. Thread-safe.
 */
public final class LoginThrottle {
  private static final int MAX_NAMES = 10_000;

  private record Attempts(int count, Instant blockedUntil) {}

  private final int allowed;
  private final Duration firstWait;
  private final Duration longestWait;
  private final Clock clock;
  private final Map<String, Attempts> attempts =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Attempts> eldest) {
          return size() > MAX_NAMES;
        }
      };

  /** Lets {@code allowed} failures pass, then asks for the first wait, doubling to the longest. */
  public LoginThrottle(int allowed, Duration firstWait, Duration longestWait, Clock clock) {
    this.allowed = allowed;
    this.firstWait = firstWait;
    this.longestWait = longestWait;
    this.clock = clock;
  }

  /**
   * Asks to try a password. A try counts as failed from the start, so that many at once do not slip
   * through together.
   *
   * @return how long this name must still wait; zero if the try may be made
   */
  public synchronized Duration attempt(String username) {
    Instant now = clock.instant();
    Attempts known = attempts.get(key(username));
    if (known != null && now.isBefore(known.blockedUntil())) {
      return Duration.between(now, known.blockedUntil());
    }
    int count = known == null ? 1 : known.count() + 1;
    Duration wait = count < allowed ? Duration.ZERO : waitAfter(count - allowed);
    attempts.put(key(username), new Attempts(count, now.plus(wait)));
    return Duration.ZERO;
  }

  /** Forgets the tries of a name that got in. */
  public synchronized void succeeded(String username) {
    attempts.remove(key(username));
  }

  private Duration waitAfter(int doublings) {
    Duration wait = firstWait.multipliedBy(1L << Math.min(doublings, 20));
    return wait.compareTo(longestWait) > 0 ? longestWait : wait;
  }

  private static String key(String username) {
    return username.strip().toLowerCase(Locale.ROOT);
  }
}
