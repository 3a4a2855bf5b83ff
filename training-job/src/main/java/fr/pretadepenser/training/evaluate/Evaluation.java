package fr.pretadepenser.training.evaluate;

import fr.pretadepenser.contract.bundle.Figures;
import fr.pretadepenser.contract.score.DecisionRule;
import java.util.stream.IntStream;

/** Computes the figures of a model from calibrated log-odds of clients it never saw. */
public final class Evaluation {
  private Evaluation() {}

  /** All figures of the contract, errors of all clients costing the same. */
  public static Figures of(Outcomes logOdds, DecisionRule rule) {
    return of(logOdds, rule, Stakes.equal(rule));
  }

  /** All figures of the contract. */
  public static Figures of(Outcomes logOdds, DecisionRule rule, Stakes stakes) {
    int n = logOdds.size();
    double logLoss = 0;
    double squares = 0;
    Outcomes outcomes = logOdds.probabilities();
    for (int i = 0; i < n; i++) {
      double z = logOdds.value(i);
      boolean positive = logOdds.positive(i);
      logLoss += Platt.softplus(positive ? -z : z);
      double error = outcomes.value(i) - (positive ? 1 : 0);
      squares += error * error;
    }
    Auc auc = Auc.of(logOdds);
    DecisionCost cost = DecisionCost.at(outcomes, rule.threshold(), stakes);
    DecisionCost least = DecisionCost.least(outcomes, stakes);
    return new Figures(
        n,
        logOdds.positives(),
        auc.value(),
        auc.standardError(),
        logLoss / n,
        squares / n,
        Platt.regress(logOdds)[0],
        cost.mean(),
        cost.standardError(),
        rule.threshold(),
        least.threshold(),
        least.mean(),
        AveragePrecision.of(logOdds),
        refusalRate(outcomes, rule));
  }

  /** Share of the clients that the threshold refuses, as the cost counts them. */
  private static double refusalRate(Outcomes probabilities, DecisionRule rule) {
    return (double)
            IntStream.range(0, probabilities.size())
                .filter(i -> probabilities.value(i) >= rule.threshold())
                .count()
        / probabilities.size();
  }
}
