package fr.pretadepenser.training.compare;

import java.util.List;

/**
 * One learner under one treatment, as it is kept while a comparison runs: without who the clients
 * are.
 *
 * @param fingerprint of all that the margins follow from
 * @param seconds each fold took to fit, folds side by side
 * @param margins out of fold, in the order of client numbers
 */
record Cell(
    String fingerprint,
    Kind learner,
    Treatment treatment,
    List<Double> seconds,
    List<Double> margins) {

  String name() {
    return name(learner, treatment);
  }

  static String name(Kind learner, Treatment treatment) {
    return learner + ", " + treatment;
  }
}
