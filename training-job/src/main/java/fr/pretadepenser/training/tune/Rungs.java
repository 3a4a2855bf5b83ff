package fr.pretadepenser.training.tune;

import java.util.ArrayList;
import java.util.List;

/**
 * The rungs of successive halving: fewer and fewer candidates, each on more and more clients, so
 * that every rung costs about the same (Jamieson and Talwalkar 2016). Clients are what grows, not
 * rounds: under a cap on rounds a slow learning rate would look bad for being slow, while on fewer
 * clients each candidate still stops where its own loss is least.
 */
final class Rungs {
  private Rungs() {}

  /**
   * One rung.
   *
   * @param number from 0
   * @param candidates that reach it
   * @param share of the clients it is judged on; 1 on the last
   */
  record Rung(int number, int candidates, double share) {}

  /** From all candidates down to the last rung, which at most {@code halving} of them reach. */
  static List<Rung> of(int candidates, int halving) {
    List<Integer> sizes = new ArrayList<>();
    for (int size = candidates; ; size = (size + halving - 1) / halving) {
      sizes.add(size);
      if (size <= halving) {
        break;
      }
    }
    List<Rung> rungs = new ArrayList<>();
    for (int i = 0; i < sizes.size(); i++) {
      rungs.add(new Rung(i, sizes.get(i), Math.pow(halving, i + 1 - sizes.size())));
    }
    return rungs;
  }
}
