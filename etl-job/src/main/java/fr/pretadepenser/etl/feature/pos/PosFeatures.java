package fr.pretadepenser.etl.feature.pos;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import fr.pretadepenser.contract.feature.Family;
import fr.pretadepenser.contract.feature.SourceTable;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.contract.feature.Unit;
import fr.pretadepenser.etl.feature.declaration.History;
import fr.pretadepenser.etl.feature.declaration.HistoryFeatures;
import fr.pretadepenser.etl.feature.declaration.Measure;
import fr.pretadepenser.etl.feature.declaration.Noun;
import fr.pretadepenser.etl.feature.declaration.Population;
import fr.pretadepenser.etl.feature.declaration.Rows;
import java.util.List;

/** How earlier loans went month by month: arrears, and instalments left. */
public final class PosFeatures {
  private static final History HISTORY =
      new History(
          SourceTable.POS_CASH_BALANCE,
          "pos",
          Family.REPAYMENT_BEHAVIOUR,
          new Text(
              "Le suivi mensuel des prêts ne le dit pas",
              "The monthly status of loans does not tell"),
          col("MONTHS_BALANCE"),
          History.Period.MONTH,
          List.of(col("SK_ID_PREV")));

  private static final Rows MONTHS =
      HISTORY.rows(
          Population.masculine(
              "",
              new Text("mois de remboursement", "months of repayment"),
              new Text("mois de remboursement", "month of repayment")));

  private static final Rows LATE =
      MONTHS.where(
          Population.masculine(
              "late",
              new Text("mois de remboursement en retard", "months of repayment in arrears"),
              new Text("mois de remboursement en retard", "month of repayment in arrears")),
          col("SK_DPD").gt(0));

  private static final Measure ARREARS =
      Measure.of("dpd", Noun.masculine("retard", "arrears"), Unit.DAYS, col("SK_DPD"));

  private static final Measure SERIOUS_ARREARS =
      Measure.of(
          "dpd_def",
          Noun.masculine("retard hors petits montants", "arrears beyond small amounts"),
          Unit.DAYS,
          col("SK_DPD_DEF"));

  private static final Measure REMAINING =
      Measure.of(
          "remaining",
          Noun.feminine("part des mensualités restant à payer", "share of payments left"),
          Unit.SHARE,
          least(
              col("CNT_INSTALMENT_FUTURE")
                  .divide(when(col("CNT_INSTALMENT").gt(0), col("CNT_INSTALMENT"))),
              lit(1)));

  private static final Measure CHANGE =
      Measure.of(
          "remaining_change",
          Noun.feminine(
              "variation mensuelle du nombre de mensualités restantes",
              "monthly change in the number of payments left"),
          Unit.SHARE,
          col("FUTURE_CHANGE"));

  /** All that is taken from months of loans. */
  public static final HistoryFeatures ALL =
      new HistoryFeatures(
          HISTORY,
          LoanMonths::prepared,
          List.of(
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
                      "Retard cumulé, petits montants exclus, sur les mois de remboursement, les"
                          + " plus récents comptant davantage",
                      "Cumulative arrears, small amounts left out, on months of repayment, recent"
                          + " ones counting more")
                  .increasesRisk(),
              LATE.since().decreasesRisk(),
              MONTHS
                  .last(REMAINING)
                  .called(
                      "Part des mensualités restant à payer au dernier mois connu",
                      "Share of payments left in the latest known month"),
              MONTHS
                  .mean(REMAINING)
                  .called(
                      "Part des mensualités restant à payer, moyenne de tous les mois",
                      "Share of payments left, average of all months"),
              MONTHS
                  .mean(CHANGE)
                  .called(
                      "Variation moyenne du nombre de mensualités restantes d'un mois à l'autre",
                      "Average change in the number of payments left from one month to the next"),
              MONTHS
                  .min(CHANGE)
                  .called(
                      "Plus forte baisse du nombre de mensualités restantes d'un mois à l'autre"
                          + " (valeur négative)",
                      "Steepest fall in the number of payments left from one month to the next"
                          + " (negative)")));

  private PosFeatures() {}
}
