package fr.pretadepenser.etl.feature.instalment;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import fr.pretadepenser.contract.feature.Family;
import fr.pretadepenser.contract.feature.SourceTable;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.contract.feature.Unit;
import fr.pretadepenser.etl.feature.declaration.History;
import fr.pretadepenser.etl.feature.declaration.Measure;
import fr.pretadepenser.etl.feature.declaration.Noun;
import fr.pretadepenser.etl.feature.declaration.Population;
import fr.pretadepenser.etl.feature.declaration.Rows;
import java.util.List;
import org.apache.spark.sql.Column;

/** The words of the table: a row is an instalment of a loan, its time the day it was due. */
final class Instalments {
  static final History HISTORY =
      new History(
          SourceTable.INSTALLMENTS_PAYMENTS,
          "instalment",
          Family.REPAYMENT_BEHAVIOUR,
          new Text("Les échéances connues ne le disent pas", "The known instalments do not tell"),
          col("DAYS_INSTALMENT"),
          History.Period.DAY,
          List.of(col("SK_ID_PREV"), col("NUM_INSTALMENT_NUMBER"), col("NUM_INSTALMENT_VERSION")));

  static final Rows INSTALMENTS =
      HISTORY.rows(
          Population.feminine(
              "", new Text("échéances", "instalments"), new Text("échéance", "instalment")));

  static final Rows LATE =
      INSTALMENTS.where(
          Population.feminine(
              "late",
              new Text("échéances payées en retard", "instalments paid late"),
              new Text("échéance payée en retard", "instalment paid late")),
          col("DELAY").gt(0));

  static final Rows LATE_7 = lateBy(7);
  static final Rows LATE_15 = lateBy(15);
  static final Rows LATE_30 = lateBy(30);

  static final Column LOAN = col("SK_ID_PREV");
  static final Column DUE = col("DUE");
  static final Column PAID = col("PAID");

  /** The calendar of instalments of a card account, whose amount due is the minimum of a month. */
  static final Column IS_CARD = col("NUM_INSTALMENT_VERSION").equalTo(0);

  /** Days past due; 0 if paid on the day or before. */
  static final Measure LATENESS =
      Measure.of(
          "late", Noun.masculine("retard", "delay"), Unit.DAYS, greatest(col("DELAY"), lit(0)));

  /** Days before due; 0 if paid on the day or after. */
  static final Measure EARLINESS =
      Measure.of(
          "early",
          Noun.feminine("avance de paiement", "days paid early"),
          Unit.DAYS,
          greatest(lit(0).minus(col("DELAY")), lit(0)));

  /** Days from due to payment, early ones below 0. */
  static final Measure DELAY =
      Measure.of(
          "delay", Noun.masculine("délai de paiement", "payment delay"), Unit.DAYS, col("DELAY"));

  static final Measure PAID_TO_DUE =
      Measure.of(
          "paid_to_due",
          Noun.masculine(
              "montant payé rapporté au montant dû", "amount paid relative to amount due"),
          Unit.RATIO,
          PAID);

  /** What was not paid of an instalment; 0 if all or more was. */
  static final Column SHORT = when(DUE.isNotNull(), greatest(DUE.minus(PAID), lit(0)));

  private Instalments() {}

  private static Rows lateBy(int days) {
    return INSTALMENTS.where(
        Population.feminine(
            "late_" + days,
            new Text(
                "échéances payées avec plus de " + days + " jours de retard",
                "instalments paid more than " + days + " days late"),
            new Text(
                "échéance payée avec plus de " + days + " jours de retard",
                "instalment paid more than " + days + " days late")),
        col("DELAY").gt(days));
  }
}
