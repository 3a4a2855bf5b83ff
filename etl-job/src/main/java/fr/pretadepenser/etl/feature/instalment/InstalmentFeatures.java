package fr.pretadepenser.etl.feature.instalment;

import static fr.pretadepenser.etl.feature.declaration.Window.days;
import static fr.pretadepenser.etl.feature.declaration.Window.last;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.lit;

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

/** How punctually and how fully instalments were paid; a row's time is the day it was due. */
public final class InstalmentFeatures {
  private static final History HISTORY =
      new History(
          SourceTable.INSTALLMENTS_PAYMENTS,
          "instalment",
          Family.REPAYMENT_BEHAVIOUR,
          new Text("Les échéances connues ne le disent pas", "The known instalments do not tell"),
          col("DAYS_INSTALMENT"),
          History.Period.DAY,
          List.of(col("SK_ID_PREV"), col("NUM_INSTALMENT_NUMBER"), col("NUM_INSTALMENT_VERSION")));

  private static final Rows INSTALMENTS =
      HISTORY.rows(
          Population.feminine(
              "", new Text("échéances", "instalments"), new Text("échéance", "instalment")));

  private static final Rows LATE =
      INSTALMENTS.where(
          Population.feminine(
              "late",
              new Text("échéances payées en retard", "instalments paid late"),
              new Text("échéance payée en retard", "instalment paid late")),
          col("DELAY").gt(0));

  private static final Rows LATE_7 =
      INSTALMENTS.where(
          Population.feminine(
              "late_7",
              new Text(
                  "échéances payées avec plus de 7 jours de retard",
                  "instalments paid more than 7 days late"),
              new Text(
                  "échéance payée avec plus de 7 jours de retard",
                  "instalment paid more than 7 days late")),
          col("DELAY").gt(7));

  /** Days past due; 0 if paid on the day or before. */
  private static final Measure LATENESS =
      Measure.of(
          "late", Noun.masculine("retard", "delay"), Unit.DAYS, greatest(col("DELAY"), lit(0)));

  /** Days before due; 0 if paid on the day or after. */
  private static final Measure EARLINESS =
      Measure.of(
          "early",
          Noun.feminine("avance de paiement", "days paid early"),
          Unit.DAYS,
          greatest(lit(0).minus(col("DELAY")), lit(0)));

  /** Days from due to payment, early ones below 0. */
  private static final Measure DELAY =
      Measure.of(
          "delay", Noun.masculine("délai de paiement", "payment delay"), Unit.DAYS, col("DELAY"));

  private static final Measure GAP =
      Measure.of(
          "gap",
          Noun.masculine("écart entre montant payé et montant dû", "amount paid minus amount due"),
          Unit.MONEY,
          col("PAID").minus(col("DUE")));

  private static final Measure DUE =
      Measure.of("due", Noun.masculine("montant dû", "amount due"), Unit.MONEY, col("DUE"));

  private static final Measure PAYMENT_AGE =
      Measure.of(
          "payment_age",
          Noun.feminine("ancienneté du paiement", "age of payment"),
          Unit.DAYS,
          lit(0).minus(col("LAST_PAYMENT")));

  /** All that is taken from instalments. */
  public static final HistoryFeatures ALL =
      new HistoryFeatures(
          HISTORY,
          Instalments::prepared,
          List.of(
              INSTALMENTS.within(days(365)).max(LATENESS).increasesRisk(),
              INSTALMENTS.decayedMean(LATENESS).increasesRisk(),
              INSTALMENTS.decayedSum(LATENESS).increasesRisk(),
              INSTALMENTS.decayedSum(EARLINESS),
              INSTALMENTS.decayedMean(EARLINESS),
              INSTALMENTS.mean(LATENESS).increasesRisk(),
              INSTALMENTS.mean(EARLINESS),
              INSTALMENTS.share(LATE).increasesRisk(),
              INSTALMENTS.within(days(365)).share(LATE).increasesRisk(),
              INSTALMENTS.within(days(1000)).share(LATE).increasesRisk(),
              INSTALMENTS.within(days(365)).share(LATE_7).increasesRisk(),
              INSTALMENTS.within(last(10)).share(LATE_7).increasesRisk(),
              LATE.since().decreasesRisk(),
              INSTALMENTS
                  .within(days(1000))
                  .meanOfMeans(GAP, col("SK_ID_PREV"))
                  .called(
                      "Écart moyen par prêt entre montant payé et montant dû au cours des 1 000"
                          + " derniers jours",
                      "Average by loan of amount paid minus amount due over the last 1,000 days")
                  .decreasesRisk(),
              INSTALMENTS
                  .min(PAYMENT_AGE)
                  .called("Temps écoulé depuis le dernier paiement", "Time since the last payment"),
              INSTALMENTS.max(DUE),
              INSTALMENTS.within(days(365)).slope(DELAY).increasesRisk(),
              INSTALMENTS.within(last(60)).slope(DELAY).increasesRisk(),
              INSTALMENTS.within(days(365)).slope(GAP)));

  private InstalmentFeatures() {}
}
