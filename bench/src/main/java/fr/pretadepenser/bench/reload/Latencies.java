package fr.pretadepenser.bench.reload;

import java.util.List;
import java.util.stream.Stream;

/**
 * How long callers waited.
 *
 * @param micros of each answer, from the instant at which it was due to be asked for
 * @param failures requests that were not answered as they should
 */
record Latencies(List<Long> micros, List<String> failures) {
  static final Latencies NONE = new Latencies(List.of(), List.of());

  /** All of both. */
  Latencies and(Latencies others) {
    return new Latencies(
        Stream.concat(micros.stream(), others.micros.stream()).toList(),
        Stream.concat(failures.stream(), others.failures.stream()).toList());
  }

  /** The least wait that so large a share of the callers did not exceed, in milliseconds. */
  double quantile(double share) {
    int rank = Math.max(1, (int) Math.ceil(share * micros.size()));
    return micros.stream().sorted().skip(rank - 1).findFirst().orElse(0L) / 1000.0;
  }
}
