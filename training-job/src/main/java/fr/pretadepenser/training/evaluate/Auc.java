package fr.pretadepenser.training.evaluate;

/**
 * Area under the ROC curve and its standard error by DeLong's method.
 *
 * @param value probability that a client with payment difficulties has the higher value
 * @param standardError of it
 */
public record Auc(double value, double standardError) {

  /** Needs at least two clients of each outcome for a standard error, else it is NaN. */
  public static Auc of(Outcomes outcomes) {
    return Placements.of(outcomes).auc();
  }
}
