package fr.pretadepenser.training.compare;

import fr.pretadepenser.contract.score.DecisionRule;
import fr.pretadepenser.training.evaluate.AucGain;
import fr.pretadepenser.training.evaluate.FoldFigures;
import fr.pretadepenser.training.evaluate.FoldFigures.Probability;
import fr.pretadepenser.training.evaluate.OutOfFoldMargins;
import fr.pretadepenser.training.evaluate.Spread;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How one learner under one treatment did, over folds.
 *
 * @param auc mean of the folds'; {@code aucStandardError} by DeLong within each
 * @param behind its area less the best cell's, same clients, with an interval of 95 %; 0 for itself
 * @param raw what its probabilities mean as they are
 * @param calibrated and after Platt's calibration on the other folds
 * @param cost per application, in false refusals, threshold chosen on the other folds
 * @param seconds of fitting, all folds together
 */
public record Standing(
    Kind learner,
    Treatment treatment,
    Spread auc,
    double aucStandardError,
    AucGain behind,
    Spread averagePrecision,
    Meaning raw,
    Meaning calibrated,
    Spread cost,
    double seconds) {

  /** {@link Probability} over folds. */
  public record Meaning(Spread logLoss, Spread brier, Spread slope, Spread predicted) {
    private static Meaning of(List<Probability> folds) {
      return new Meaning(
          spread(folds, Probability::logLoss),
          spread(folds, Probability::brier),
          spread(folds, Probability::slope),
          spread(folds, Probability::predicted));
    }
  }

  static Standing of(Cell cell, OutOfFoldMargins own, OutOfFoldMargins best, DecisionRule rule) {
    List<FoldFigures> folds =
        IntStream.range(0, own.folds()).mapToObj(i -> FoldFigures.of(own, i, rule)).toList();
    double variance = folds.stream().mapToDouble(f -> Math.pow(f.auc().standardError(), 2)).sum();
    return new Standing(
        cell.learner(),
        cell.treatment(),
        spread(folds, f -> f.auc().value()),
        Math.sqrt(variance) / folds.size(),
        AucGain.withinFolds(best, own),
        spread(folds, FoldFigures::averagePrecision),
        Meaning.of(folds.stream().map(FoldFigures::raw).toList()),
        Meaning.of(folds.stream().map(FoldFigures::calibrated).toList()),
        spread(folds, FoldFigures::cost),
        cell.seconds().stream().mapToDouble(Double::doubleValue).sum());
  }

  private static <T> Spread spread(List<T> folds, ToDoubleFunction<T> figure) {
    return Spread.of(folds.stream().mapToDouble(figure).toArray());
  }
}
