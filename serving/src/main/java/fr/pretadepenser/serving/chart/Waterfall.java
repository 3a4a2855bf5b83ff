package fr.pretadepenser.serving.chart;

import fr.pretadepenser.contract.feature.Language;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.contract.score.Explanation;
import fr.pretadepenser.contract.score.Explanation.Contribution;
import java.util.ArrayList;
import java.util.List;

/**
 * The steps from the average client to this one, in log-odds: the largest contributions one by one,
 * then all others together, so that the last step ends exactly at the score.
 *
 * @param steps in the order in which they are drawn
 */
record Waterfall(List<Step> steps) {
  private static final int LARGEST = 10;
  private static final Text AVERAGE = new Text("Client moyen", "Average client");
  private static final Text CLIENT = new Text("Ce client", "This client");
  private static final Text OTHERS = new Text("autres variables", "other variables");
  private static final Text TOGETHER = new Text("ensemble", "together");

  static Waterfall of(Explanation explanation, Language language) {
    List<Step> steps = new ArrayList<>();
    double from = explanation.baseline();
    steps.add(new Step(AVERAGE.in(language), "", from, from));
    List<Contribution> all = explanation.contributions();
    int shown = all.size() > LARGEST + 1 ? LARGEST : all.size();
    for (Contribution one : all.subList(0, shown)) {
      double to = from + one.logOdds();
      steps.add(new Step(one.label().in(language), one.value().in(language), from, to));
      from = to;
    }
    if (shown < all.size()) {
      String label = all.size() - shown + " " + OTHERS.in(language);
      steps.add(new Step(label, TOGETHER.in(language), from, explanation.logOdds()));
    }
    steps.add(new Step(CLIENT.in(language), "", explanation.logOdds(), explanation.logOdds()));
    return new Waterfall(steps);
  }

  /** The smallest and the greatest log-odds on the way. */
  double[] extent() {
    return new double[] {
      steps.stream().mapToDouble(step -> Math.min(step.from(), step.to())).min().orElse(0),
      steps.stream().mapToDouble(step -> Math.max(step.from(), step.to())).max().orElse(0)
    };
  }

  boolean isEnd(int index) {
    return index == 0 || index == steps.size() - 1;
  }

  /**
   * One row of the picture.
   *
   * @param label of the feature
   * @param value of the client, for people; empty at both ends
   * @param from log-odds before
   * @param to log-odds after
   */
  record Step(String label, String value, double from, double to) {
    double logOdds() {
      return to - from;
    }
  }
}
