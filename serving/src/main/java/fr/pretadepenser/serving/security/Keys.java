package fr.pretadepenser.serving.security;

import fr.pretadepenser.contract.failure.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The keys that open the API now: the embedded one, if it is wanted, and those handed out. */
public final class Keys {
  private static final Logger LOG = LoggerFactory.getLogger(Keys.class);
  private static final long LOOK_AGAIN = Duration.ofSeconds(1).toNanos();

  private final @Nullable Key embedded;
  private final KeysFile file;
  private final AtomicLong lookAgain = new AtomicLong(System.nanoTime());

  private volatile List<Opening> openings = List.of();
  private volatile Optional<State> seen = Optional.empty();

  private Keys(@Nullable Key embedded, KeysFile file) {
    this.embedded = embedded;
    this.file = file;
  }

  /**
   * The keys that the settings name; the embedded one is made at the first start.
   *
   * @throws Failure bad configuration, naming the file, if one of them cannot be used
   */
  public static Keys of(SecuritySettings settings) {
    Key embedded = settings.embeddedKey() ? ApiKey.of(settings.keyFile()) : null;
    Keys keys = new Keys(embedded, new KeysFile(settings.keysFile()));
    keys.read(State.of(settings.keysFile()));
    return keys;
  }

  /** Who holds {@code secret}. Every key is compared, so the time taken tells nothing of them. */
  Optional<Caller> holder(String secret) {
    refresh();
    byte[] digest = Key.digest(secret);
    Optional<Caller> holder = Optional.empty();
    for (Opening opening : openings) {
      if (MessageDigest.isEqual(opening.digest, digest)) {
        holder = Optional.of(opening.caller);
      }
    }
    return holder;
  }

  /** Reads the file again if it has changed: a key that is taken back must not open for long. */
  private void refresh() {
    long now = System.nanoTime();
    long due = lookAgain.get();
    if (now - due < 0 || !lookAgain.compareAndSet(due, now + LOOK_AGAIN)) {
      return;
    }
    Optional<State> state = State.of(file.path());
    if (!state.equals(seen)) {
      try {
        read(state);
      } catch (Failure failure) {
        LOG.error("{}; the keys read before go on", failure.getMessage());
      }
    }
  }

  private void read(Optional<State> state) {
    List<Opening> read = new ArrayList<>();
    if (embedded != null) {
      read.add(Opening.of(embedded));
    }
    file.read().forEach(key -> read.add(Opening.of(key)));
    openings = List.copyOf(read);
    seen = state;
  }

  /** A key, ready to be compared. */
  private static final class Opening {
    private final byte[] digest;
    private final Caller caller;

    private Opening(byte[] digest, Caller caller) {
      this.digest = digest;
      this.caller = caller;
    }

    static Opening of(Key key) {
      return new Opening(key.digest(), new Caller(key.name(), key.scopes()));
    }
  }

  /** What tells that the file is another one. */
  private record State(Object file, long modified, long size) {
    static Optional<State> of(Path path) {
      try {
        BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
        return Optional.of(
            new State(
                String.valueOf(now.fileKey()), now.lastModifiedTime().toMillis(), now.size()));
      } catch (IOException e) {
        return Optional.empty();
      }
    }
  }
}
