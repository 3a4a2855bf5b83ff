package fr.pretadepenser.etl.clean;

import static fr.pretadepenser.etl.clean.Sentinels.atLeastZero;
import static fr.pretadepenser.etl.clean.Sentinels.atMost;
import static fr.pretadepenser.etl.clean.Sentinels.flag;
import static fr.pretadepenser.etl.clean.Sentinels.merge;
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

/**
 * Cleans the credits elsewhere. Missing amounts stay missing: zero debt and unknown debt differ.
 */
final class BureauCleaning {
  /**
   * Days before this one (109 years ago) are no dates. They lie below: an inverted sign would null
   * every date since then instead.
   */
  private static final int EARLIEST_DAY = -40_000;

  /** Fifty years: an end beyond means open-ended. */
  private static final int LATEST_END = 18_250;

  /** Above the 99.9th percentile of credits that have one. */
  private static final int HIGHEST_ANNUITY = 1_000_000;

  private static final Object[] COMMON_TYPES = {
    "Consumer credit", "Credit card", "Car loan", "Mortgage", "Microloan"
  };

  static final List<TableColumn> DERIVED =
      TableColumn.parse(
          """
          IS_FOREIGN_CURRENCY | int | Crédit en devise étrangère | Credit in a foreign currency
          """);

  private BureauCleaning() {}

  static Dataset<Row> clean(Dataset<Row> rows) {
    // A credit opened after the application was not known when it was made.
    Dataset<Row> known =
        Sentinels.toNull(rows).where(col("DAYS_CREDIT").isNull().or(col("DAYS_CREDIT").leq(0)));
    Map<String, Column> rules = new LinkedHashMap<>();
    rules.put("DAYS_CREDIT_ENDDATE", dated(atMost("DAYS_CREDIT_ENDDATE", LATEST_END)));
    rules.put(
        "DAYS_ENDDATE_FACT",
        unless(col("DAYS_ENDDATE_FACT").gt(0), dated(col("DAYS_ENDDATE_FACT"))));
    rules.put("DAYS_CREDIT_UPDATE", dated(atMost("DAYS_CREDIT_UPDATE", 0)));
    rules.put("AMT_CREDIT_SUM_DEBT", atLeastZero("AMT_CREDIT_SUM_DEBT"));
    rules.put("AMT_CREDIT_SUM_LIMIT", atLeastZero("AMT_CREDIT_SUM_LIMIT"));
    rules.put("AMT_ANNUITY", atMost("AMT_ANNUITY", HIGHEST_ANNUITY));
    rules.put("CREDIT_ACTIVE", merge("CREDIT_ACTIVE", "Sold or bad debt", "Sold", "Bad debt"));
    rules.put(
        "CREDIT_TYPE",
        when(
                col("CREDIT_TYPE").isNull().or(col("CREDIT_TYPE").isin(COMMON_TYPES)),
                col("CREDIT_TYPE"))
            .otherwise(lit("Other")));
    rules.put("IS_FOREIGN_CURRENCY", flag(col("CREDIT_CURRENCY").notEqual("currency 1")));
    return known.withColumns(rules);
  }

  private static Column dated(Column day) {
    return unless(day.lt(EARLIEST_DAY), day);
  }
}
