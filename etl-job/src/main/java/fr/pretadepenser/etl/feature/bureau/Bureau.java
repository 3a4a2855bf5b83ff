package fr.pretadepenser.etl.feature.bureau;

import static fr.pretadepenser.etl.feature.declaration.Noun.feminine;
import static fr.pretadepenser.etl.feature.declaration.Noun.masculine;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import fr.pretadepenser.contract.feature.Family;
import fr.pretadepenser.contract.feature.SourceTable;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.contract.feature.Unit;
import fr.pretadepenser.etl.feature.declaration.History;
import fr.pretadepenser.etl.feature.declaration.Measure;
import fr.pretadepenser.etl.feature.declaration.Population;
import fr.pretadepenser.etl.feature.declaration.Rows;
import java.util.List;
import org.apache.spark.sql.Column;

/** The words of the table: a row is a credit elsewhere, its time the day it was opened. */
final class Bureau {
  static final History HISTORY =
      new History(
          SourceTable.BUREAU,
          "bureau",
          Family.CREDITS_ELSEWHERE,
          new Text(
              "Les crédits connus ailleurs ne le disent pas",
              "The credits known elsewhere do not tell"),
          col("DAYS_CREDIT"),
          History.Period.DAY,
          List.of(col("SK_ID_BUREAU")));

  static final Rows CREDITS =
      HISTORY.rows(
          Population.masculine(
              "",
              new Text("crédits souscrits ailleurs", "credits taken elsewhere"),
              new Text("crédit souscrit ailleurs", "credit taken elsewhere")));

  static final Rows ACTIVE =
      CREDITS.where(
          Population.masculine(
              "active",
              new Text("crédits en cours ailleurs", "open credits elsewhere"),
              new Text("crédit en cours ailleurs", "open credit elsewhere")),
          col("CREDIT_ACTIVE").equalTo("Active"));

  static final Rows BAD =
      CREDITS.where(
          Population.masculine(
              "bad",
              new Text("crédits impayés ou cédés ailleurs", "bad or sold debts elsewhere"),
              new Text("crédit impayé ou cédé ailleurs", "bad or sold debt elsewhere")),
          col("CREDIT_ACTIVE").equalTo("Sold or bad debt"));

  static final Rows MORTGAGES =
      CREDITS.where(
          Population.masculine(
              "mortgage",
              new Text("prêts immobiliers ailleurs", "mortgages elsewhere"),
              new Text("prêt immobilier ailleurs", "mortgage elsewhere")),
          col("CREDIT_TYPE").equalTo("Mortgage"));

  /** A debt of over ten times what was lent says that one of the two is wrong. */
  private static final int MOST_OWED = 10;

  static final Column OWED = col("AMT_CREDIT_SUM_DEBT");

  /** What was lent, so that it can divide: null where it is nothing, or wrong. */
  static final Column LENT =
      when(
          col("AMT_CREDIT_SUM")
              .gt(0)
              .and(coalesce(OWED.leq(col("AMT_CREDIT_SUM").multiply(MOST_OWED)), lit(true))),
          col("AMT_CREDIT_SUM"));

  static final Measure DEBT =
      Measure.of("debt", feminine("dette restante", "outstanding debt"), Unit.MONEY, OWED);

  static final Measure DEBT_RATIO =
      Measure.of(
          "debt_ratio",
          feminine("part encore due", "share still owed"),
          Unit.SHARE,
          OWED.divide(LENT));

  static final Measure CREDIT =
      Measure.of(
          "credit",
          masculine("montant emprunté", "amount borrowed"),
          Unit.MONEY,
          col("AMT_CREDIT_SUM"));

  static final Measure PAID =
      Measure.of(
          "paid",
          masculine("montant déjà remboursé", "amount already repaid"),
          Unit.MONEY,
          LENT.minus(OWED));

  /** The part of the planned duration that is still to come, of what was lent. */
  static final Measure LEFT =
      Measure.of(
          "left",
          masculine("reste à rembourser", "amount left to repay"),
          Unit.MONEY,
          when(
              col("DAYS_CREDIT_ENDDATE").gt(0),
              col("AMT_CREDIT_SUM")
                  .multiply(col("DAYS_CREDIT_ENDDATE"))
                  .divide(col("DAYS_CREDIT_ENDDATE").minus(col("DAYS_CREDIT")))));

  static final Measure ANNUITY =
      Measure.of(
          "annuity", feminine("mensualité", "monthly payment"), Unit.MONEY, col("AMT_ANNUITY"));

  static final Measure OVERDUE =
      Measure.of(
          "max_overdue",
          masculine("montant en retard", "overdue amount"),
          Unit.MONEY,
          col("AMT_CREDIT_MAX_OVERDUE"));

  static final Measure AGE =
      Measure.of(
          "age",
          feminine("ancienneté", "age"),
          Unit.YEARS,
          lit(0).minus(col("DAYS_CREDIT")).divide(History.Period.DAY.perYear()));

  private Bureau() {}
}
