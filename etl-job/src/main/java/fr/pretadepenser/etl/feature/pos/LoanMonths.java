package fr.pretadepenser.etl.feature.pos;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lag;
import static org.apache.spark.sql.functions.lead;
import static org.apache.spark.sql.functions.when;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/** Sets each month of a loan beside the others of that loan. */
final class LoanMonths {
  private LoanMonths() {}

  /**
   * The clean rows with FUTURE_CHANGE, the change of CNT_INSTALMENT_FUTURE since the month before,
   * over its value then: below 0 when the loan shrinks. Null for a loan's first month, after a gap,
   * and where at most one was left before: the last one paid is no jump. PLANNED is CNT_INSTALMENT
   * of the loan's first month, IS_LATEST whether the month is its last known one.
   */
  static Dataset<Row> prepared(Dataset<Row> clean) {
    WindowSpec loan =
        Window.partitionBy("SK_ID_CURR", "SK_ID_PREV")
            .orderBy("MONTHS_BALANCE", "CNT_INSTALMENT_FUTURE");
    Column month = col("MONTHS_BALANCE");
    Column future = col("CNT_INSTALMENT_FUTURE");
    Column before = lag(future, 1).over(loan);
    Column follows = month.minus(lag(month, 1).over(loan)).equalTo(1);
    Map<String, Column> added = new LinkedHashMap<>();
    added.put(
        "FUTURE_CHANGE", when(follows.and(before.gt(1)), future.minus(before).divide(before)));
    added.put("PLANNED", first("CNT_INSTALMENT").over(loan));
    added.put("IS_LATEST", lead(month, 1).over(loan).isNull());
    return clean.withColumns(added);
  }
}
