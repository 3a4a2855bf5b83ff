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

  static final Rows APPROVED =
      APPLICATIONS.where(
          Population.feminine(
              "approved",
              new Text("demandes accordées", "approved applications"),
              new Text("demande accordée", "approved application")),
          col("NAME_CONTRACT_STATUS").equalTo("Approved"));

  static final Rows REFUSED =
      APPLICATIONS.where(
          Population.feminine(
              "refused",
              new Text("demandes refusées", "refused applications"),
              new Text("demande refusée", "refused application")),
          col("NAME_CONTRACT_STATUS").equalTo("Refused"));

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

  /** Payments of a running loan that are not due yet, one being due every 30 days. */
  static final Column UNPAID =
      when(
              col("IS_ACTIVE").equalTo(1),
              when(
                  col("DAYS_FIRST_DUE").isNotNull(),
                  PAYMENTS.minus(
                      least(
                          PAYMENTS,
                          greatest(ceil(lit(0).minus(col("DAYS_FIRST_DUE")).divide(30)), lit(0))))))
          .otherwise(when(PAYMENTS.isNotNull(), 0));

  private Previous() {}
}
