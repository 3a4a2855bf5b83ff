package fr.pretadepenser.demodata;

import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.demodata.client.Shift;
import fr.pretadepenser.demodata.fault.Fault;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for.
 *
 * @param out folder to fill
 * @param clients number of clients on the first night, train and test together
 * @param seed equal seeds give equal bytes
 * @param threads threads that draw clients; has no influence on the bytes
 * @param night nights after the first, 0 for the first itself
 * @param shift how the world has changed since the first night, null if it has not
 * @param fault what went wrong with the delivery, null if nothing
 */
public record DemoDataOrder(
    Path out,
    int clients,
    long seed,
    int threads,
    int night,
    @Nullable Shift shift,
    @Nullable Fault fault) {
  private static final int MOST_CLIENTS = 10_000_000;
  private static final int MOST_NIGHTS = 3650;

  /** Checks the ranges. */
  public DemoDataOrder {
    if (clients < 1 || clients > MOST_CLIENTS) {
      throw Failure.badConfiguration(
          "--clients must be between 1 and " + MOST_CLIENTS + ", not " + clients);
    }
    if (threads < 1) {
      throw Failure.badConfiguration("--threads must be at least 1, not " + threads);
    }
    if (night < 0 || night > MOST_NIGHTS) {
      throw Failure.badConfiguration(
          "--night must be between 0 and " + MOST_NIGHTS + ", not " + night);
    }
    if (shift != null && night == 0) {
      throw Failure.badConfiguration(
          "--shift " + shift + " needs --night 1 or later: the world changes after the first");
    }
  }

  /** The first night, whole and sound. */
  public DemoDataOrder(Path out, int clients, long seed, int threads) {
    this(out, clients, seed, threads, 0, null, null);
  }

  /** The same lender so many nights after the first, delivered to another folder. */
  public DemoDataOrder onNight(int other, Path folder) {
    return new DemoDataOrder(folder, clients, seed, threads, other, shift, fault);
  }

  /** In a world that has changed since the first night. */
  public DemoDataOrder with(Shift other) {
    return new DemoDataOrder(out, clients, seed, threads, night, other, fault);
  }

  /** Delivered with a fault. */
  public DemoDataOrder with(Fault other) {
    return new DemoDataOrder(out, clients, seed, threads, night, shift, other);
  }

  /** What tells one delivery from another. */
  String identity() {
    return "seed %d, clients %d".formatted(seed, clients)
        + (night == 0 ? "" : ", night " + night)
        + (shift == null ? "" : ", shift " + shift)
        + (fault == null ? "" : ", fault " + fault);
  }
}
