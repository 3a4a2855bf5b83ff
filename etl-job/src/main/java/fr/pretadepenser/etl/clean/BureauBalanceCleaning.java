package fr.pretadepenser.etl.clean;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import fr.pretadepenser.etl.table.TableColumn;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/** Cleans the monthly state of credits elsewhere. */
public final class BureauBalanceCleaning {
  static final List<TableColumn> DERIVED =
      TableColumn.parse(
          """
          DPD_LEVEL | int | Classe de retard du mois, 0 à 5 | Arrears bucket of the month, 0 to 5
          """);

  private static final Object[] STATES = {"C", "0", "1", "2", "3", "4", "5"};

  /** Credits whose clients each executor can hold in some 300 MB. */
  private static final int MOST_HELD = 5_000_000;

  private BureauBalanceCleaning() {}

  /**
   * X (not known) and codes that are none become null. The bucket is 0 in a month on time or after
   * the credit was closed (C), 1 (up to 30 days late) to 5 (over 120 days, or written off).
   */
  static Dataset<Row> clean(Dataset<Row> rows) {
    Column status = col("STATUS");
    return rows.where(col("MONTHS_BALANCE").leq(0))
        .withColumn("STATUS", when(status.isin(STATES), status))
        .withColumn("DPD_LEVEL", when(status.equalTo("C"), lit(0)).otherwise(status.cast("int")));
  }

  /**
   * Puts the client first in each row. The file names none: the credit at the bureau does. Months
   * of a credit that {@code bureau} does not have belong to nobody and are left out.
   */
  public static Dataset<Row> withClient(Dataset<Row> months, Dataset<Row> bureau) {
    Dataset<Row> owners = bureau.select("SK_ID_CURR", "SK_ID_BUREAU");
    if (bureau.count() <= MOST_HELD) {
      owners = functions.broadcast(owners);
    }
    Dataset<Row> owned = months.join(owners, "SK_ID_BUREAU");
    return owned.select(
        col("SK_ID_CURR"),
        col("SK_ID_BUREAU"),
        col("MONTHS_BALANCE"),
        col("STATUS"),
        col("DPD_LEVEL"));
  }
}
