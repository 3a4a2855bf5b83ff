package fr.pretadepenser.etl.feature.pos;

import static org.apache.spark.sql.functions.col;

import fr.pretadepenser.contract.feature.Family;
import fr.pretadepenser.contract.feature.SourceTable;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.etl.feature.declaration.History;
import fr.pretadepenser.etl.feature.declaration.Population;
import fr.pretadepenser.etl.feature.declaration.Rows;
import java.util.List;
import org.apache.spark.sql.Column;

/** The words of the table: a row is a month of an earlier loan, its time that month. */
final class Pos {
  static final History HISTORY =
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

  static final Rows MONTHS =
      HISTORY.rows(
          Population.masculine(
              "",
              new Text("mois de remboursement", "months of repayment"),
              new Text("mois de remboursement", "month of repayment")));

  /** One row per loan: its latest month. */
  static final Rows LOANS =
      MONTHS.where(
          Population.masculine(
              "loan",
              new Text("prêts suivis ici", "loans followed here"),
              new Text("prêt suivi ici", "loan followed here")),
          col("IS_LATEST").equalTo(1));

  static final Column LEFT = col("CNT_INSTALMENT_FUTURE");

  private Pos() {}
}
