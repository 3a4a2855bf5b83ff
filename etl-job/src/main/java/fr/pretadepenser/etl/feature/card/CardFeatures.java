package fr.pretadepenser.etl.feature.card;

import static fr.pretadepenser.etl.feature.declaration.Window.months;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.sum;

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
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** How far the limits of all a client's cards are used. */
public final class CardFeatures {
  /** Amounts are summed in thousandths, as whole numbers: no order of rows changes the sum. */
  private static final int THOUSANDTHS = 1000;

  private static final History HISTORY =
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

  private static final Rows MONTHS =
      HISTORY.rows(
          Population.masculine(
              "",
              new Text("mois de carte", "months of cards"),
              new Text("mois de carte", "month of cards")));

  private static final Measure UTILISATION =
      Measure.of(
          "utilisation",
          Noun.feminine("utilisation du plafond des cartes", "use of card limits"),
          Unit.SHARE,
          greatest(col("BALANCE"), lit(0)).divide(col("LIMIT")));

  /** All that is taken from months of cards. */
  public static final HistoryFeatures ALL =
      new HistoryFeatures(
          HISTORY,
          CardFeatures::prepared,
          List.of(
              MONTHS
                  .within(months(2))
                  .max(UTILISATION)
                  .called(
                      "Utilisation maximale du plafond des cartes au cours des 2 derniers mois",
                      "Highest use of card limits over the last 2 months")
                  .increasesRisk(),
              MONTHS
                  .within(months(6))
                  .max(UTILISATION)
                  .called(
                      "Utilisation maximale du plafond des cartes au cours des 6 derniers mois",
                      "Highest use of card limits over the last 6 months")
                  .increasesRisk()));

  private CardFeatures() {}

  /** One row per client and month: BALANCE and LIMIT over all cards. */
  private static Dataset<Row> prepared(Dataset<Row> clean) {
    return clean
        .groupBy("SK_ID_CURR", "MONTHS_BALANCE")
        .agg(total("AMT_BALANCE").as("BALANCE"), total("AMT_CREDIT_LIMIT_ACTUAL").as("LIMIT"));
  }

  private static Column total(String amount) {
    return sum(round(col(amount).multiply(THOUSANDTHS)).cast("bigint")).divide(THOUSANDTHS);
  }
}
