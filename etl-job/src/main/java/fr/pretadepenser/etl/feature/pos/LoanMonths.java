package fr.pretadepenser.etl.feature.pos;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lag;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/** Sets each month of a loan beside the month before. */
final class LoanMonths {
  private LoanMonths() {}

  /**
   * The clean rows with FUTURE_CHANGE, the change of CNT_INSTALMENT_FUTURE since the month before,
   * over its value then: below 0 when the loan shrinks. Null for a loan's first month, after a gap,
   * and where at most one was left before: the last one paid is no jump.
   */
  static Dataset<Row> prepared(Dataset<Row> clean) {
    WindowSpec loan =
        Window.partitionBy("SK_ID_CURR", "SK_ID_PREV")
            .orderBy("MONTHS_BALANCE", "CNT_INSTALMENT_FUTURE");
    Column month = col("MONTHS_BALANCE");
    Column future = col("CNT_INSTALMENT_FUTURE");
    Column before = lag(future, 1).over(loan);
    Column follows = month.minus(lag(month, 1).over(loan)).equalTo(1);
    return clean.withColumn(
        "FUTURE_CHANGE", when(follows.and(before.gt(1)), future.minus(before).divide(before)));
  }
}
