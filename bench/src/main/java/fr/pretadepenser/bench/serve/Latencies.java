package fr.pretadepenser.bench.serve;

import java.util.Arrays;

/** What requests took, in nanoseconds, written by one thread each. */
final class Latencies {
  private long[] nanos = new long[1 << 14];
  private int size;

  void add(long nano) {
    if (size == nanos.length) {
      nanos = Arrays.copyOf(nanos, 2 * size);
    }
    nanos[size++] = nano;
  }

  void addAll(Latencies others) {
    for (int i = 0; i < others.size; i++) {
      add(others.nanos[i]);
    }
  }

  int size() {
    return size;
  }

  /** The latency in milliseconds that this part of the requests did not exceed. */
  double millis(double part) {
    if (size == 0) {
      return Double.NaN;
    }
    long[] sorted = Arrays.copyOf(nanos, size);
    Arrays.sort(sorted);
    return sorted[Math.max(0, (int) Math.ceil(part * size) - 1)] / 1e6;
  }
}
