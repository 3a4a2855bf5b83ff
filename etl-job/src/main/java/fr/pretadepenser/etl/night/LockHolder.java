package fr.pretadepenser.etl.night;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.pretadepenser.contract.json.Json;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.LongFunction;

/**
 * Who holds a lock.
 *
 * @param host where it runs
 * @param process its number there
 * @param started when that process began: its number will be another's some day
 * @param since when it took the lock
 */
record LockHolder(String host, long process, Instant started, Instant since) {
  /** Between two looks at one process, a correction of the clock may move its start. */
  private static final Duration SAME_START = Duration.ofMinutes(1);

  /** This process. */
  static LockHolder self(Instant now) {
    long process = ProcessHandle.current().pid();
    return new LockHolder(thisHost(), process, startOf(process).orElse(now), now);
  }

  /** Empty if the text is none: half-written, or by hand. */
  static Optional<LockHolder> parse(String text) {
    try {
      return Optional.ofNullable(Json.MAPPER.readValue(text, LockHolder.class));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  /**
   * Whether the holder can be taken for dead: on its own host if its process is no more, however
   * long it has been running; seen from elsewhere, if the lock is older than {@code stale}.
   *
   * @param processes start of the process of that number, on the host that asks
   */
  boolean isGone(
      String asking, LongFunction<Optional<Instant>> processes, Instant now, Duration stale) {
    if (!host.equals(asking)) {
      return since.plus(stale).isBefore(now);
    }
    return processes
        .apply(process)
        .filter(start -> Duration.between(start, started).abs().compareTo(SAME_START) < 0)
        .isEmpty();
  }

  static String thisHost() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "localhost";
    }
  }

  /** When a living process of this host began; empty if there is none of that number. */
  static Optional<Instant> startOf(long process) {
    return ProcessHandle.of(process)
        .filter(ProcessHandle::isAlive)
        .map(living -> living.info().startInstant().orElse(Instant.EPOCH));
  }

  @Override
  public String toString() {
    return "process " + process + " on " + host + " since " + since;
  }
}
