package fr.pretadepenser.etl.feature.card;

import static org.apache.spark.sql.functions.col;

import fr.pretadepenser.contract.feature.Family;
import fr.pretadepenser.contract.feature.SourceTable;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.etl.feature.declaration.History;
import fr.pretadepenser.etl.feature.declaration.Population;
import fr.pretadepenser.etl.feature.declaration.Rows;
import java.util.List;

/** The words of the table: a row is a month of all the client's cards, its time that month. */
final class Cards {
  static final History HISTORY =
      new History(
          SourceTable.CREDIT_CARD_BALANCE,
          "card",
          Family.REPAYMENT_BEHAVIOUR,
          new Text(
              "Le suivi mensuel des cartes ne le dit pas",
              "The monthly status of cards does not tell"),
          col("MONTHS_BALANCE"),
          History.Period.MONTH,
          List.of());

  static final Rows MONTHS =
      HISTORY.rows(
          Population.masculine(
              "",
              new Text("mois de carte", "months of cards"),
              new Text("mois de carte", "month of cards")));

  private Cards() {}
}
