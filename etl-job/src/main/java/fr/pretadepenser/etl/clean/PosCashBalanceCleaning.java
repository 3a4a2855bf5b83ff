package fr.pretadepenser.etl.clean;

import static fr.pretadepenser.etl.clean.Sentinels.atMost;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Cleans the monthly state of earlier loans. */
final class PosCashBalanceCleaning {
  /** A year: arrears beyond say no more about the client. */
  static final int MOST_DAYS_LATE = 365;

  private PosCashBalanceCleaning() {}

  /** The state follows the instalments left. */
  static Dataset<Row> clean(Dataset<Row> rows) {
    Column status = col("NAME_CONTRACT_STATUS");
    Column left = col("CNT_INSTALMENT_FUTURE");
    Column paidOff = left.equalTo(0).and(coalesce(col("SK_DPD"), lit(0)).leq(0));
    return rows.where(col("MONTHS_BALANCE").leq(0))
        // Not yet a loan.
        .where(status.isNull().or(status.notEqual("Signed")))
        .withColumn(
            "NAME_CONTRACT_STATUS",
            when(status.isin("XNA", "XAP", "Canceled", "Amortized debt"), lit("Other"))
                .when(status.equalTo("Completed").and(left.gt(0)), lit("Active"))
                .when(status.equalTo("Active").and(paidOff), lit("Completed"))
                .otherwise(status))
        .withColumn("SK_DPD", atMost("SK_DPD", MOST_DAYS_LATE))
        .withColumn("SK_DPD_DEF", atMost("SK_DPD_DEF", MOST_DAYS_LATE));
  }
}
