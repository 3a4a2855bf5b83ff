package fr.pretadepenser.etl.feature.pos;

import static fr.pretadepenser.etl.feature.declaration.Window.months;
import static fr.pretadepenser.etl.feature.pos.Pos.MONTHS;
import static org.apache.spark.sql.functions.col;

import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.contract.feature.Unit;
import fr.pretadepenser.etl.feature.declaration.Declaration;
import fr.pretadepenser.etl.feature.declaration.Measure;
import fr.pretadepenser.etl.feature.declaration.Noun;
import fr.pretadepenser.etl.feature.declaration.Population;
import fr.pretadepenser.etl.feature.declaration.Rows;
import java.util.List;

/** How far and how often earlier loans were in arrears, month by month. */
final class Arrears {
  private static final Rows LATE = late("late", "en retard", "in arrears", "SK_DPD", 0);

  private static final Rows LATE_DEF =
      late(
          "late_def",
          "en retard, petits montants exclus",
          "in arrears, small amounts left out",
          "SK_DPD_DEF",
          0);

  private static final Rows LATE_30 =
      late("late_30", "en retard de plus de 30 jours", "over 30 days in arrears", "SK_DPD", 30);

  private static final Measure ARREARS =
      Measure.of("dpd", Noun.masculine("retard", "arrears"), Unit.DAYS, col("SK_DPD"));

  private static final Measure SERIOUS_ARREARS =
      Measure.of(
          "dpd_def",
          Noun.masculine("retard hors petits montants", "arrears beyond small amounts"),
          Unit.DAYS,
          col("SK_DPD_DEF"));

  private static final Measure TOLERATED =
      Measure.of(
          "tolerated",
          Noun.masculine("retard portant sur de petits montants", "arrears of small amounts"),
          Unit.DAYS,
          col("SK_DPD").minus(col("SK_DPD_DEF")));

  static final List<Declaration> FEATURES =
      List.of(
          MONTHS.max(ARREARS).increasesRisk(),
          MONTHS.within(months(12)).max(ARREARS).increasesRisk(),
          MONTHS
              .within(months(12))
              .max(SERIOUS_ARREARS)
              .called(
                  "Retard maximal, petits montants exclus, sur les mois de remboursement au cours"
                      + " des 12 derniers mois",
                  "Longest arrears, small amounts left out, on months of repayment over the last 12"
                      + " months")
              .increasesRisk(),
          MONTHS.decayedMean(ARREARS).increasesRisk(),
          MONTHS
              .decayedMean(SERIOUS_ARREARS)
              .called(
                  "Retard moyen, petits montants exclus, sur les mois de remboursement, les plus"
                      + " récents comptant davantage",
                  "Average arrears, small amounts left out, on months of repayment, recent ones"
                      + " counting more")
              .increasesRisk(),
          MONTHS
              .decayedSum(SERIOUS_ARREARS)
              .called(
                  "Retard cumulé, petits montants exclus, sur les mois de remboursement, les plus"
                      + " récents comptant davantage",
                  "Cumulative arrears, small amounts left out, on months of repayment, recent ones"
                      + " counting more")
              .increasesRisk(),
          MONTHS
              .mean(TOLERATED)
              .called(
                  "Retard moyen portant sur de petits montants",
                  "Average arrears of small amounts"),
          MONTHS.share(LATE).increasesRisk(),
          MONTHS.within(months(6)).share(LATE).increasesRisk(),
          MONTHS.within(months(12)).share(LATE).increasesRisk(),
          MONTHS.within(months(24)).share(LATE).increasesRisk(),
          MONTHS.share(LATE_DEF).increasesRisk(),
          LATE_30.count().increasesRisk(),
          LATE.since().decreasesRisk(),
          LATE_DEF.since().decreasesRisk(),
          MONTHS.within(months(12)).slope(ARREARS).increasesRisk());

  private Arrears() {}

  private static Rows late(String name, String fr, String en, String days, int over) {
    return MONTHS.where(
        Population.masculine(
            name,
            new Text("mois de remboursement " + fr, "months of repayment " + en),
            new Text("mois de remboursement " + fr, "month of repayment " + en)),
        col(days).gt(over));
  }
}
