package fr.pretadepenser.etl.feature.bureaubalance;

import static fr.pretadepenser.etl.feature.declaration.Window.months;
import static org.apache.spark.sql.functions.col;

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

/**
 * Arrears month by month. Only months in which the credit was open and its state known count, and
 * all is a share of them: how far back months reach differs from one period of applications to the
 * next.
 */
public final class BureauBalanceFeatures {
  private static final History HISTORY =
      new History(
          SourceTable.BUREAU_BALANCE,
          "bureau_balance",
          Family.CREDITS_ELSEWHERE,
          new Text(
              "Le suivi mensuel des crédits ailleurs ne le dit pas",
              "The monthly status of credits elsewhere does not tell"),
          col("MONTHS_BALANCE"),
          History.Period.MONTH,
          List.of(col("SK_ID_BUREAU")));

  private static final Population MONTHS =
      Population.masculine(
          "",
          new Text("mois de crédit ailleurs", "months of credit elsewhere"),
          new Text("mois de crédit ailleurs", "month of credit elsewhere"));

  private static final Rows OPEN = HISTORY.rows(MONTHS).where(MONTHS, col("STATUS").notEqual("C"));

  private static final Rows LATE =
      OPEN.where(
          Population.masculine(
              "late",
              new Text("mois en retard sur un crédit ailleurs", "months in arrears elsewhere"),
              new Text("mois en retard sur un crédit ailleurs", "month in arrears elsewhere")),
          col("DPD_LEVEL").gt(0));

  private static final Measure LEVEL =
      Measure.of(
          "level",
          Noun.masculine("niveau de retard (0 à 5)", "arrears level (0 to 5)"),
          Unit.RATIO,
          col("DPD_LEVEL"));

  /** All that is taken from months of credits elsewhere. */
  public static final HistoryFeatures ALL =
      new HistoryFeatures(
          HISTORY,
          List.of(
              OPEN.share(LATE).increasesRisk(),
              OPEN.within(months(12)).share(LATE).increasesRisk(),
              OPEN.within(months(24)).max(LEVEL).increasesRisk(),
              OPEN.mean(LEVEL).increasesRisk(),
              OPEN.decayedMean(LEVEL).increasesRisk(),
              OPEN.within(months(12)).slope(LEVEL).increasesRisk(),
              OPEN.maxOfMeans(LEVEL, col("SK_ID_BUREAU")).increasesRisk(),
              LATE.since().decreasesRisk()));

  private BureauBalanceFeatures() {}
}
