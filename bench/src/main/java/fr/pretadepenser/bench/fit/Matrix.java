package fr.pretadepenser.bench.fit;

import java.util.SplittableRandom;

/**
 * Fictitious clients whose values look like those of a night: amounts, counts, shares and scores, a
 * few categories and ratios; a third of the features always there, a third missing for one client
 * in six, a third, histories that many do not have, missing together for most. Some eight in a
 * hundred have payment difficulties. Every value is a float, so that doubles lose nothing.
 *
 * @param clients rows
 * @param features columns
 * @param seed equal seeds give equal matrices
 */
record Matrix(int clients, int features, long seed) implements java.io.Serializable {
  /** Codes of every category, most frequent first; missing becomes the number after the last. */
  static final int CODES = 4;

  private static final int PATTERN = 30;

  /** What a column holds. */
  enum Kind {
    AMOUNT,
    COUNT,
    RATIO,
    SHARE,
    SCORE,
    CATEGORY
  }

  Matrix {
    if (clients < 100 || features < PATTERN) {
      throw new IllegalArgumentException("at least 100 clients and " + PATTERN + " features");
    }
  }

  /** A ratio divides the sixth column before it by the seventh, both amounts. */
  Kind kind(int feature) {
    return switch (feature % PATTERN) {
      case 0, 1, 2, 3, 15, 16, 17, 18 -> Kind.AMOUNT;
      case 4, 5, 6, 19, 20, 21, 29 -> Kind.COUNT;
      case 7, 22 -> Kind.RATIO;
      case 8, 9, 10, 23, 24, 25 -> Kind.SHARE;
      case 14 -> Kind.CATEGORY;
      default -> Kind.SCORE;
    };
  }

  static int numerator(int ratio) {
    return ratio - 6;
  }

  static int denominator(int ratio) {
    return ratio - 7;
  }

  /** The slots of a client, NaN where missing. */
  float[] row(int client) {
    SplittableRandom random = random(client, 0);
    float[] row = new float[features];
    boolean[] history = {
      random.nextDouble() < 0.45, random.nextDouble() < 0.35, random.nextDouble() < 0.25
    };
    for (int j = 0; j < features; j++) {
      float value = value(j, row, random);
      boolean missing =
          switch (j % PATTERN / 10) {
            case 0 -> false;
            case 1 -> random.nextInt(6) == 0;
            default -> !history[j / PATTERN % history.length];
          };
      boolean category = kind(j) == Kind.CATEGORY;
      row[j] = !missing || kind(j) == Kind.RATIO ? value : category ? CODES : Float.NaN;
    }
    return row;
  }

  private float value(int feature, float[] row, SplittableRandom random) {
    return switch (kind(feature)) {
      case AMOUNT -> Math.round(100_000 * Math.exp(0.7 * random.nextGaussian())) + 1f;
      case COUNT -> (int) (10 * random.nextDouble() * random.nextDouble());
      case RATIO -> (float) ((double) row[numerator(feature)] / row[denominator(feature)]);
      case SHARE -> random.nextInt(1_001) / 1_000f;
      case SCORE -> (float) random.nextGaussian();
      case CATEGORY -> Math.min(CODES - 1, Long.numberOfTrailingZeros(random.nextLong()));
    };
  }

  /** 1 with payment difficulties, 0 without. */
  int outcome(int client, float[] row) {
    double logit = -3;
    for (int j = 0; j < Math.min(features, 4 * PATTERN); j++) {
      double weight = 0.5 / (1 + j / 8);
      double value = row[j];
      logit +=
          switch (kind(j)) {
            case SCORE -> Double.isNaN(value) ? weight : weight * (j % 2 == 0 ? value : -value);
            case SHARE -> Double.isNaN(value) ? 0 : 2 * weight * (value - 0.5);
            case COUNT -> Double.isNaN(value) ? 0 : weight * (value > 4 ? 1 : 0);
            default -> 0;
          };
    }
    return random(client, 1).nextDouble() < 1 / (1 + Math.exp(-logit)) ? 1 : 0;
  }

  private SplittableRandom random(int client, int stream) {
    return new SplittableRandom(seed * 1_000_003L + 2L * client + stream);
  }
}
