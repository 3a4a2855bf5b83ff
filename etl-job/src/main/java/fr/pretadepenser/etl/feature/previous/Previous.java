package fr.pretadepenser.etl.feature.previous;

import static org.apache.spark.sql.functions.ceil;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import fr.pretadepenser.contract.feature.Family;
import fr.pretadepenser.contract.feature.SourceTable;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.etl.feature.declaration.History;
import fr.pretadepenser.etl.feature.declaration.Population;
import fr.pretadepenser.etl.feature.declaration.Rows;
import java.util.List;
import org.apache.spark.sql.Column;

/** The words of the table: a row is an earlier application, its time the day of its decision. */
final class Previous {
  static final History HISTORY =
      new History(
          SourceTable.PREVIOUS_APPLICATION,
          "previous",
          Family.EARLIER_APPLICATIONS,
          new Text("Les demandes antérieures ne le disent pas", "Earlier applications do not tell"),
          col("DAYS_DECISION"),
          History.Period.DAY,
          List.of(col("SK_ID_PREV")));

  static final Rows APPLICATIONS =
      HISTORY.rows(
          Population.feminine(
              "",
              new Text("demandes antérieures", "earlier applications"),
              new Text("demande antérieure", "earlier application")));

  static final Rows APPROVED = decided("Approved", "approved", "accordée", "approved");
  static final Rows REFUSED = decided("Refused", "refused", "refusée", "refused");
  static final Rows CANCELED = decided("Canceled", "canceled", "annulée", "canceled");

  static final Rows CASH = forA("Cash loans", "cash", "prêt personnel", "cash loan");
  static final Rows CONSUMER =
      forA("Consumer loans", "consumer", "crédit à la consommation", "consumer loan");

  /** Still running, and begun: a card never used has no first due date. */
  static final Rows RUNNING =
      APPLICATIONS.where(
          Population.masculine(
              "running",
              new Text("prêts en cours ici", "loans still running here"),
              new Text("prêt en cours ici", "loan still running here")),
          col("IS_ACTIVE").equalTo(1).and(col("DAYS_FIRST_DUE").isNotNull()));

  static final Column ANNUITY = col("AMT_ANNUITY");
  static final Column CREDIT = col("AMT_CREDIT");
  static final Column PAYMENTS = col("CNT_PAYMENT");

  /** Days from one payment to the next. */
  static final int DAYS_PER_PAYMENT = 30;

  /** Payments of a loan that are due already. */
  static final Column PAID =
      least(
          PAYMENTS,
          greatest(ceil(lit(0).minus(col("DAYS_FIRST_DUE")).divide(DAYS_PER_PAYMENT)), lit(0)));

  /** Payments of a running loan that are not due yet. */
  static final Column UNPAID =
      when(
              col("IS_ACTIVE").equalTo(1),
              when(col("DAYS_FIRST_DUE").isNotNull(), PAYMENTS.minus(PAID)))
          .otherwise(when(PAYMENTS.isNotNull(), 0));

  private Previous() {}

  private static Rows decided(String status, String name, String fr, String en) {
    return APPLICATIONS.where(
        Population.feminine(
            name,
            new Text("demandes " + fr + "s", en + " applications"),
            new Text("demande " + fr, en + " application")),
        col("NAME_CONTRACT_STATUS").equalTo(status));
  }

  private static Rows forA(String contract, String name, String fr, String en) {
    return APPLICATIONS.where(
        Population.feminine(
            name,
            new Text("demandes de " + fr, en + " applications"),
            new Text("demande de " + fr, en + " application")),
        col("NAME_CONTRACT_TYPE").equalTo(contract));
  }
}
