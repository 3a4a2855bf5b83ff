package fr.pretadepenser.model.recourse;

/**
 * How far and in which steps the terms of a loan may change.
 *
 * @param leastCredit part of the amount applied for that must remain, in ]0, 1]
 * @param leastGoodsPrice likewise of the price of the goods
 * @param shortestDuration in months, interest ignored
 * @param longestDuration likewise
 * @param amountStep amounts of loan and goods are its multiples
 * @param annuityStep instalments likewise
 */
public record RecourseBounds(
    double leastCredit,
    double leastGoodsPrice,
    int shortestDuration,
    int longestDuration,
    int amountStep,
    int annuityStep) {

  /** Refuses bounds that leave nothing to look at. */
  public RecourseBounds {
    check(leastCredit > 0 && leastCredit <= 1, "least-credit must be above 0, at most 1");
    check(
        leastGoodsPrice > 0 && leastGoodsPrice <= 1,
        "least-goods-price must be above 0, at most 1");
    check(
        shortestDuration >= 1 && shortestDuration <= longestDuration,
        "shortest-duration must be 1 month to longest-duration");
    check(amountStep >= 1, "amount-step must be at least 1");
    check(annuityStep >= 1, "annuity-step must be at least 1");
  }

  private static void check(boolean holds, String sentence) {
    if (!holds) {
      throw new IllegalArgumentException(sentence);
    }
  }
}
