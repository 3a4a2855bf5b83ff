package fr.pretadepenser.etl.feature.card;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.sum;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/** Sums the cards of a client month by month, before anything is divided. */
final class CardMonths {
  /** Amounts are summed in thousandths, as whole numbers: no order of rows changes the sum. */
  private static final int THOUSANDTHS = 1000;

  private CardMonths() {}

  /**
   * One row per client and month, over all cards: BALANCE, LIMIT, MINIMUM (payment asked for),
   * PAID, DRAWN, WITHDRAWN (in cash), OWED, PRINCIPAL (part of it) and DPD (the worst); and
   * LOWEST_LIMIT of all the client's months.
   */
  static Dataset<Row> prepared(Dataset<Row> clean) {
    return clean
        .groupBy("SK_ID_CURR", "MONTHS_BALANCE")
        .agg(
            total("AMT_BALANCE").as("BALANCE"),
            total("AMT_CREDIT_LIMIT_ACTUAL").as("LIMIT"),
            total("AMT_INST_MIN_REGULARITY").as("MINIMUM"),
            total("AMT_PAYMENT_CURRENT").as("PAID"),
            total("AMT_DRAWINGS_CURRENT").as("DRAWN"),
            total("AMT_DRAWINGS_ATM_CURRENT").as("WITHDRAWN"),
            total("AMT_TOTAL_RECEIVABLE").as("OWED"),
            total("AMT_RECEIVABLE_PRINCIPAL").as("PRINCIPAL"),
            max("SK_DPD").as("DPD"))
        .withColumn("LOWEST_LIMIT", min(col("LIMIT")).over(Window.partitionBy("SK_ID_CURR")));
  }

  private static Column total(String amount) {
    return sum(round(col(amount).multiply(THOUSANDTHS)).cast("bigint")).divide(THOUSANDTHS);
  }
}
