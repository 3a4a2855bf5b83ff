package fr.pretadepenser.etl.clean;

import static fr.pretadepenser.etl.clean.PosCashBalanceCleaning.MOST_DAYS_LATE;
import static fr.pretadepenser.etl.clean.Sentinels.atMost;
import static fr.pretadepenser.etl.clean.Sentinels.positive;
import static fr.pretadepenser.etl.clean.Sentinels.unless;
import static org.apache.spark.sql.functions.col;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Cleans the monthly state of cards. A negative balance is the client's own money on the card and
 * stays; whoever computes a utilisation takes it as zero.
 */
final class CreditCardBalanceCleaning {
  /** Payments above are typing errors. */
  private static final int HIGHEST_PAYMENT = 4_000_000;

  private CreditCardBalanceCleaning() {}

  static Dataset<Row> clean(Dataset<Row> rows) {
    Map<String, Column> rules = new LinkedHashMap<>();
    for (String drawn : new String[] {"AMT_DRAWINGS_ATM_CURRENT", "AMT_DRAWINGS_CURRENT"}) {
      rules.put(drawn, unless(col(drawn).lt(0), col(drawn)));
    }
    rules.put(
        "AMT_PAYMENT_CURRENT",
        unless(col("AMT_PAYMENT_CURRENT").gt(HIGHEST_PAYMENT), col("AMT_PAYMENT_CURRENT")));
    // A limit of zero is a blocked card: nothing can be used in part of it.
    rules.put("AMT_CREDIT_LIMIT_ACTUAL", positive("AMT_CREDIT_LIMIT_ACTUAL"));
    rules.put("SK_DPD", atMost("SK_DPD", MOST_DAYS_LATE));
    rules.put("SK_DPD_DEF", atMost("SK_DPD_DEF", MOST_DAYS_LATE));
    return Sentinels.toNull(rows.where(col("MONTHS_BALANCE").leq(0))).withColumns(rules);
  }
}
