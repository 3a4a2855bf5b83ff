package fr.pretadepenser.training.evaluate;

import fr.pretadepenser.contract.bundle.Figures;
import fr.pretadepenser.contract.score.DecisionRule;
import java.util.stream.IntStream;

/** Computes the figures of a model from calibrated log-odds of clients it never saw. */
public final class Evaluation {
  private Evaluation() {}

  /** All figures of the contract. */
  public static Figures of(Outcomes logOdds, DecisionRule rule) {
    int n = logOdds.size();
    double[] probabilities = new double[n];
    boolean[] positives = new boolean[n];
    double logLoss = 0;
    double squares = 0;
    for (int i = 0; i < n; i++) {
      double z = logOdds.value(i);
      positives[i] = logOdds.positive(i);
      probabilities[i] = Platt.probability(z);
      logLoss += Platt.softplus(positives[i] ? -z : z);
      double error = probabilities[i] - (positives[i] ? 1 : 0);
      squares += error * error;
    }
    Outcomes outcomes = new Outcomes(probabilities, positives);
    Auc auc = Auc.of(logOdds);
    DecisionCost cost = DecisionCost.of(outcomes, rule);
    DecisionCost least = DecisionCost.least(outcomes, rule);
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
