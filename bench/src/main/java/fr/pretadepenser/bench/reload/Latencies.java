package fr.pretadepenser.bench.reload;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * How long callers waited.
 *
 * @param micros of each answer, from the instant at which it was due to be asked for
 * @param failures requests that were not answered as they should
 */
record Latencies(long[] micros, List<String> failures) {

  static final Latencies NONE = new Latencies(new long[0], List.of());

  /** All of both. */
  Latencies and(Latencies others) {
    long[] all = Arrays.copyOf(micros, micros.length + others.micros.length);
    System.arraycopy(others.micros, 0, all, micros.length, others.micros.length);
    return new Latencies(all, Stream.concat(failures.stream(), others.failures.stream()).toList());
  }

  /** The least wait that so large a share of the callers did not exceed, in milliseconds. */
  double quantile(double share) {
    long[] sorted = micros.clone();
    Arrays.sort(sorted);
    int rank = (int) Math.ceil(share * sorted.length);
    return sorted[Math.max(rank, 1) - 1] / 1000.0;
  }
}
