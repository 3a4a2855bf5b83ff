package fr.pretadepenser.demodata;

import fr.pretadepenser.contract.failure.Failure;
import java.nio.file.Path;

/**
 * What is asked for.
 *
 * @param out folder to fill
 * @param clients number of clients, train and test together
 * @param seed equal seeds give equal bytes
 * @param threads threads that draw clients; has no influence on the bytes
 */
public record DemoDataOrder(Path out, int clients, long seed, int threads) {
  private static final int MOST_CLIENTS = 10_000_000;

  /** Checks the ranges. */
  public DemoDataOrder {
    if (clients < 1 || clients > MOST_CLIENTS) {
      throw Failure.badConfiguration(
          "--clients must be between 1 and " + MOST_CLIENTS + ", not " + clients);
    }
    if (threads < 1) {
      throw Failure.badConfiguration("--threads must be at least 1, not " + threads);
    }
  }
}
