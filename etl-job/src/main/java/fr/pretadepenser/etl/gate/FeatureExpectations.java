package fr.pretadepenser.etl.gate;

import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.etl.gate.Figure.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * What is expected of the table of features: one row per client, and no feature that says nothing.
 */
final class FeatureExpectations {
  private static final Bounds ONE = Bounds.parse("1 to 1");
  private static final Bounds SOMETIMES_THERE = Bounds.parse("at most 99.9 %");
  private static final Bounds NOT_CONSTANT =
      new Bounds(Double.MIN_VALUE, Double.POSITIVE_INFINITY, false);

  private FeatureExpectations() {}

  /** Of the features written for the model to see. */
  static List<Expectation> of(List<Feature> features) {
    List<Expectation> expectations = new ArrayList<>();
    expectations.add(new Expectation(Figure.rows(), ONE, ONE));
    for (Feature feature : features) {
      expectations.add(
          new Expectation(Figure.of(Kind.MISSING, feature.name()), SOMETIMES_THERE, Bounds.ANY));
      if (!feature.isCategory()) {
        expectations.add(
            new Expectation(Figure.of(Kind.DEVIATION, feature.name()), NOT_CONSTANT, Bounds.ANY));
      }
    }
    return expectations;
  }
}
