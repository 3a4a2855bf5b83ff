package fr.pretadepenser.training.bundle;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.exp;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import fr.pretadepenser.contract.score.Decision;
import fr.pretadepenser.contract.score.DecisionRule;
import fr.pretadepenser.training.dataset.Clients;
import fr.pretadepenser.training.dataset.Folds;
import fr.pretadepenser.training.evaluate.CrossCalibration;
import fr.pretadepenser.training.evaluate.Platt;
import fr.pretadepenser.training.fit.CrossFit;
import java.util.function.ToDoubleFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What would have been decided on labelled clients by models that never saw them. */
public final class Decided {
  private Decided() {}

  /** Client, probability and decision, from out-of-fold margins. */
  public static Dataset<Row> of(
      Dataset<Row> margins, CrossCalibration calibration, DecisionRule rule) {
    Column probability = lit(1).divide(lit(1).plus(exp(logOdds(calibration).unary_$minus())));
    return margins.select(
        col(Clients.CLIENT),
        probability.as(ReferenceStatistics.PROBABILITY),
        when(probability.lt(rule.greyLow()), lit(Decision.GRANTED.code()))
            .when(probability.gt(rule.greyHigh()), lit(Decision.REFUSED.code()))
            .otherwise(lit(Decision.REVIEW.code()))
            .as(ReferenceStatistics.DECISION));
  }

  /** Calibrated log-odds of a row of out-of-fold margins, by the line of its own fold. */
  public static Column logOdds(CrossCalibration calibration) {
    return byFold(calibration, Platt::slope)
        .multiply(col(CrossFit.MARGIN))
        .plus(byFold(calibration, Platt::intercept));
  }

  private static Column byFold(CrossCalibration calibration, ToDoubleFunction<Platt> part) {
    Column[] parts =
        calibration.byFold().stream()
            .map(line -> lit(part.applyAsDouble(line)))
            .toArray(Column[]::new);
    return element_at(array(parts), col(Folds.FOLD).plus(1));
  }
}
