package fr.pretadepenser.etl.feature.bureau;

import static org.apache.spark.sql.functions.col;

import fr.pretadepenser.contract.feature.Family;
import fr.pretadepenser.contract.feature.SourceTable;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.etl.feature.declaration.History;
import fr.pretadepenser.etl.feature.declaration.Population;
import fr.pretadepenser.etl.feature.declaration.Rows;
import java.util.List;

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

  static final Rows CLOSED =
      CREDITS.where(
          Population.masculine(
              "closed",
              new Text("crédits clos ailleurs", "closed credits elsewhere"),
              new Text("crédit clos ailleurs", "closed credit elsewhere")),
          col("CREDIT_ACTIVE").equalTo("Closed"));

  static final Rows BAD =
      CREDITS.where(
          Population.masculine(
              "bad",
              new Text("crédits impayés ou cédés ailleurs", "bad or sold debts elsewhere"),
              new Text("crédit impayé ou cédé ailleurs", "bad or sold debt elsewhere")),
          col("CREDIT_ACTIVE").equalTo("Sold or bad debt"));

  private Bureau() {}

  /** Of those credits, the ones of a type, masculine in French. */
  static Rows ofType(Rows rows, String name, String type, Text plural, Text singular) {
    return rows.where(
        Population.masculine(name, plural, singular), col("CREDIT_TYPE").equalTo(type));
  }
}
