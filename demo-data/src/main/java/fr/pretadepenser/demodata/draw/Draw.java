package fr.pretadepenser.demodata.draw;

import java.util.SplittableRandom;

/**
 * A client's own stream of random numbers for one topic. It depends on the seed, the client and the
 * topic alone, so a client stays the same whatever the number of clients, the number of threads or
 * what another table draws.
 */
public final class Draw {
  /** What is drawn; each topic has its own stream. */
  public enum Topic {
    NUMBER_OF_RECORDS,
    APPLICANT,
    TRAITS,
    CREDITS_ELSEWHERE,
    EARLIER_APPLICATIONS,
    FATE,
    APPLICATION_ROW,
    BUREAU_ROWS,
    BUREAU_BALANCE_ROWS,
    PREVIOUS_ROWS,
    POS_ROWS,
    INSTALMENT_ROWS,
    CARD_ROWS,
    NAME,
    OUTCOME_NIGHT,
    BUREAU_BALANCE_SINCE,
    POS_SINCE,
    INSTALMENTS_SINCE,
    CARD_SINCE,
    FAULT
  }

  private final SplittableRandom random;

  /** The stream of one topic of one client. */
  public Draw(long seed, long client, Topic topic) {
    random = new SplittableRandom(mix(mix(seed) + mix(client) * 31 + topic.name().hashCode()));
  }

  /** Uniform in [0, 1). */
  public double uniform() {
    return random.nextDouble();
  }

  /** True with the given probability. */
  public boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  /** A whole number, both ends included. */
  public int between(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  /** Standard normal. */
  public double normal() {
    return random.nextGaussian();
  }

  /** Exponential with the given mean. */
  public double exponential(double mean) {
    return -mean * Math.log(1 - random.nextDouble());
  }

  /** The finalizer of MurmurHash3: neighbouring seeds and clients get unrelated streams. */
  private static long mix(long value) {
    long z = value + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 33)) * 0xFF51AFD7ED558CCDL;
    z = (z ^ (z >>> 33)) * 0xC4CEB9FE1A85EC53L;
    return z ^ (z >>> 33);
  }
}
