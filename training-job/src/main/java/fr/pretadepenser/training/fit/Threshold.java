package fr.pretadepenser.training.fit;

/** From XGBoost's test on floats, {@code (float) x < t}, to one on doubles, {@code x <= m}. */
final class Threshold {
  private Threshold() {}

  /**
   * The largest double whose float is below {@code t}: it lies at the midpoint of {@code t} and the
   * next smaller float, where the tie goes to the even one of the two, or just before it. Below
   * minus infinity, where XGBoost parts the missing from all others, it is below any client's.
   */
  static double largestBelow(float t) {
    if (t == Float.NEGATIVE_INFINITY) {
      return -Double.MAX_VALUE;
    }
    float below = Math.nextDown(t);
    if (!Float.isFinite(t) || !Float.isFinite(below)) {
      throw new IllegalArgumentException("no double is sorted by threshold " + t);
    }
    double middle = ((double) below + t) / 2;
    return (float) middle < t ? middle : Math.nextDown(middle);
  }
}
