package fr.pretadepenser.etl.feature.instalment;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lag;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/** Brings the part payments of an instalment together, before anything is said of lateness. */
final class PartPayments {
  /** Amounts are summed in thousandths, as whole numbers: no order of rows changes the sum. */
  private static final int THOUSANDTHS = 1000;

  private PartPayments() {}

  /**
   * One row per SK_ID_PREV, NUM_INSTALMENT_NUMBER and NUM_INSTALMENT_VERSION: DAYS_INSTALMENT, DUE,
   * PAID, LAST_PAYMENT (day), and DELAY, the days from due to the payment-weighted mean day of
   * payment, to the application if nothing was paid. Beside the loan's instalment before: CHANGED,
   * whether its calendar is another, and PAYMENT_GAP, the days from its last payment to this one's.
   */
  static Dataset<Row> prepared(Dataset<Row> clean) {
    Column paid = round(coalesce(col("AMT_PAYMENT"), lit(0)).multiply(THOUSANDTHS)).cast("bigint");
    Column day = col("DAYS_ENTRY_PAYMENT");
    Column dated = when(day.isNotNull(), paid);
    Column meanDay = col("DATED_DAYS").divide(when(col("DATED").gt(0), col("DATED")));
    WindowSpec loan =
        Window.partitionBy("SK_ID_CURR", "SK_ID_PREV")
            .orderBy("NUM_INSTALMENT_NUMBER", "NUM_INSTALMENT_VERSION");
    return clean
        .groupBy("SK_ID_CURR", "SK_ID_PREV", "NUM_INSTALMENT_NUMBER", "NUM_INSTALMENT_VERSION")
        .agg(
            max("DAYS_INSTALMENT").as("DAYS_INSTALMENT"),
            max("AMT_INSTALMENT").as("DUE"),
            sum(paid).divide(THOUSANDTHS).as("PAID"),
            sum(dated.multiply(day)).as("DATED_DAYS"),
            sum(dated).as("DATED"),
            max(day).as("LAST_PAYMENT"))
        .withColumn(
            "DELAY", coalesce(meanDay, col("LAST_PAYMENT"), lit(0)).minus(col("DAYS_INSTALMENT")))
        .withColumn("CHANGED", sinceBefore("NUM_INSTALMENT_VERSION", loan).notEqual(0))
        .withColumn("PAYMENT_GAP", sinceBefore("LAST_PAYMENT", loan));
  }

  private static Column sinceBefore(String name, WindowSpec loan) {
    return col(name).minus(lag(col(name), 1).over(loan));
  }
}
