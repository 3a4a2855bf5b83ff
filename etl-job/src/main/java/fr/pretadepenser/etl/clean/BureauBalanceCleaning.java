package fr.pretadepenser.etl.clean;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import fr.pretadepenser.etl.table.Column;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Cleans the monthly state of credits elsewhere. */
final class BureauBalanceCleaning {
  static final List<Column> DERIVED =
      Column.parse(
          """
          DPD_LEVEL | int | Classe de retard du mois, 0 à 5 | Arrears bucket of the month, 0 to 5
          """);

  private BureauBalanceCleaning() {}

  /**
   * X (not known) and codes that are none become null. The bucket is 0 in a month on time or after
   * the credit was closed (C), 1 (up to 30 days late) to 5 (over 120 days, or written off).
   */
  static Dataset<Row> clean(Dataset<Row> rows) {
    org.apache.spark.sql.Column status = col("STATUS");
    return rows.where(col("MONTHS_BALANCE").leq(0))
        .withColumn("STATUS", when(status.rlike("^[C0-5]$"), status))
        .withColumn("DPD_LEVEL", when(status.equalTo("C"), lit(0)).otherwise(status.cast("int")));
  }
}
