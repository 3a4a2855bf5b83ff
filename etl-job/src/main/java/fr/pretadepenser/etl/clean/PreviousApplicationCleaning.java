package fr.pretadepenser.etl.clean;

import static fr.pretadepenser.etl.clean.Sentinels.NO_DAY;
import static fr.pretadepenser.etl.clean.Sentinels.flag;
import static fr.pretadepenser.etl.clean.Sentinels.merge;
import static fr.pretadepenser.etl.clean.Sentinels.positive;
import static fr.pretadepenser.etl.clean.Sentinels.unless;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import fr.pretadepenser.etl.table.TableColumn;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Cleans the earlier applications here. */
final class PreviousApplicationCleaning {
  /** An area no shop has: it stands for "not known", as negative ones do. */
  private static final int NO_AREA = 4_000_000;

  static final List<TableColumn> DERIVED =
      TableColumn.parse(
          """
          IS_ACTIVE | int | Prêt encore en cours | Loan still running
          """);

  private PreviousApplicationCleaning() {}

  static Dataset<Row> clean(Dataset<Row> rows) {
    Column approved = col("NAME_CONTRACT_STATUS").equalTo("Approved");
    Dataset<Row> applied =
        rows
            // Entered twice by mistake: the last entry of a contract is the application.
            .where(
                col("FLAG_LAST_APPL_PER_CONTRACT")
                    .isNull()
                    .or(col("FLAG_LAST_APPL_PER_CONTRACT").equalTo("Y")))
            .where(col("DAYS_DECISION").isNull().or(col("DAYS_DECISION").leq(0)))
            // Day 365243 of the last due date says that the loan still runs: kept before it is
            // nulled.
            .withColumn("IS_ACTIVE", flag(approved.and(col("DAYS_LAST_DUE").equalTo(NO_DAY))));
    Map<String, Column> rules = new LinkedHashMap<>();
    for (String amount :
        List.of("AMT_APPLICATION", "AMT_CREDIT", "AMT_ANNUITY", "AMT_GOODS_PRICE", "CNT_PAYMENT")) {
      rules.put(amount, positive(amount));
    }
    rules.put(
        "AMT_DOWN_PAYMENT",
        when(col("AMT_DOWN_PAYMENT").isNull(), when(approved, lit(0.0)))
            .otherwise(Sentinels.atLeastZero("AMT_DOWN_PAYMENT")));
    rules.put(
        "SELLERPLACE_AREA",
        unless(
            col("SELLERPLACE_AREA").lt(0).or(col("SELLERPLACE_AREA").geq(NO_AREA)),
            col("SELLERPLACE_AREA")));
    // What was bought for one's health is not for a lender to know.
    rules.put("NAME_CASH_LOAN_PURPOSE", merge("NAME_CASH_LOAN_PURPOSE", "Other", "Medicine"));
    rules.put(
        "NAME_GOODS_CATEGORY",
        merge("NAME_GOODS_CATEGORY", "Other", "Medicine", "Medical Supplies"));
    return Sentinels.toNull(applied).withColumns(rules);
  }
}
