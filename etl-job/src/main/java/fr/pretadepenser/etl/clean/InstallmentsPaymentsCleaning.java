package fr.pretadepenser.etl.clean;

import static fr.pretadepenser.etl.clean.Sentinels.flag;
import static fr.pretadepenser.etl.clean.Sentinels.positive;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import fr.pretadepenser.etl.table.TableColumn;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Cleans the payments on earlier loans. */
final class InstallmentsPaymentsCleaning {
  static final List<TableColumn> DERIVED =
      TableColumn.parse(
          """
          IS_CARD   | int | Échéance d'une carte                 | Instalment of a card
          IS_UNPAID | int | Rien n'a été payé                    | Nothing was paid
          DAYS_LATE | int | Jours de retard (négatif : en avance) | Days late (negative: early)
          """);

  private InstallmentsPaymentsCleaning() {}

  /**
   * An instalment without payment and payment day was never paid: it is late since it was due, not
   * on time. A payment made after the application does not count: it was not known then.
   */
  static Dataset<Row> clean(Dataset<Row> rows) {
    Column entry = col("DAYS_ENTRY_PAYMENT");
    Column unpaid = entry.gt(0).or(entry.isNull().and(col("AMT_PAYMENT").isNull()));
    return Sentinels.toNull(rows)
        .where(col("DAYS_INSTALMENT").isNull().or(col("DAYS_INSTALMENT").leq(0)))
        .withColumn("IS_CARD", flag(col("NUM_INSTALMENT_VERSION").equalTo(0)))
        .withColumn("IS_UNPAID", flag(unpaid))
        .withColumn("AMT_INSTALMENT", positive("AMT_INSTALMENT"))
        .withColumn(
            "AMT_PAYMENT",
            when(col("IS_UNPAID").equalTo(1), lit(0.0)).otherwise(col("AMT_PAYMENT")))
        .withColumn("DAYS_ENTRY_PAYMENT", when(entry.leq(0), entry))
        .withColumn(
            "DAYS_LATE",
            when(col("IS_UNPAID").equalTo(1), lit(0))
                .otherwise(col("DAYS_ENTRY_PAYMENT"))
                .minus(col("DAYS_INSTALMENT")));
  }
}
