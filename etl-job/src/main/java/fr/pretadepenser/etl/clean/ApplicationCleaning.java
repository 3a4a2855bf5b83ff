package fr.pretadepenser.etl.clean;

import static fr.pretadepenser.etl.clean.Sentinels.NO_DAY;
import static fr.pretadepenser.etl.clean.Sentinels.atMost;
import static fr.pretadepenser.etl.clean.Sentinels.flag;
import static fr.pretadepenser.etl.clean.Sentinels.merge;
import static fr.pretadepenser.etl.clean.Sentinels.positive;
import static fr.pretadepenser.etl.clean.Sentinels.unless;
import static org.apache.spark.sql.functions.col;

import fr.pretadepenser.etl.table.TableColumn;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Cleans the applications to decide on. No row is ever left out: each one awaits a decision. */
final class ApplicationCleaning {
  /**
   * Incomes above are typing errors or one-offs; the highest of later applications is 4 million.
   */
  private static final int HIGHEST_INCOME = 20_000_000;

  /** More acquaintances, or more enquiries in a quarter, than a person can have. */
  private static final int MOST_COUNTED = 30;

  static final List<TableColumn> DERIVED =
      TableColumn.parse(
          """
          IS_NOT_EMPLOYED | int | Sans emploi déclaré | No employment declared
          """);

  private ApplicationCleaning() {}

  static Dataset<Row> clean(Dataset<Row> rows) {
    // Day 365243 of employment marks pensioners and unemployed people: kept before it is nulled.
    Dataset<Row> flagged =
        rows.withColumn("IS_NOT_EMPLOYED", flag(col("DAYS_EMPLOYED").equalTo(NO_DAY)));
    return ownRules(Sentinels.toNull(flagged));
  }

  private static Dataset<Row> ownRules(Dataset<Row> rows) {
    Map<String, Column> rules = new LinkedHashMap<>();
    rules.put("TARGET", unless(col("TARGET").isin(0, 1).equalTo(false), col("TARGET")));
    // Denominators of the bundle's arithmetic, where a division by zero would not be missing.
    for (String amount : List.of("AMT_CREDIT", "AMT_ANNUITY", "AMT_GOODS_PRICE")) {
      rules.put(amount, positive(amount));
    }
    rules.put(
        "AMT_INCOME_TOTAL",
        unless(col("AMT_INCOME_TOTAL").leq(0), atMost("AMT_INCOME_TOTAL", HIGHEST_INCOME)));
    for (String day : List.of("DAYS_EMPLOYED", "DAYS_REGISTRATION", "DAYS_ID_PUBLISH")) {
      rules.put(day, unless(col(day).gt(0), col(day)));
    }
    rules.put("DAYS_BIRTH", unless(col("DAYS_BIRTH").geq(0), col("DAYS_BIRTH")));
    // Day 0 is what is written when the phone was never changed, or not known to be.
    rules.put(
        "DAYS_LAST_PHONE_CHANGE",
        unless(col("DAYS_LAST_PHONE_CHANGE").geq(0), col("DAYS_LAST_PHONE_CHANGE")));
    rules.put("OWN_CAR_AGE", unless(col("OWN_CAR_AGE").lt(0), col("OWN_CAR_AGE")));
    for (String score : List.of("EXT_SOURCE_1", "EXT_SOURCE_2", "EXT_SOURCE_3")) {
      rules.put(score, unless(col(score).between(0, 1).equalTo(false), col(score)));
    }
    for (String rating : List.of("REGION_RATING_CLIENT", "REGION_RATING_CLIENT_W_CITY")) {
      rules.put(rating, positive(rating));
    }
    for (String circle : List.of("OBS_30_CNT_SOCIAL_CIRCLE", "OBS_60_CNT_SOCIAL_CIRCLE")) {
      rules.put(circle, unless(col(circle).gt(MOST_COUNTED), col(circle)));
    }
    rules.put("AMT_REQ_CREDIT_BUREAU_QRT", atMost("AMT_REQ_CREDIT_BUREAU_QRT", MOST_COUNTED));
    rules.put(
        "NAME_FAMILY_STATUS",
        unless(col("NAME_FAMILY_STATUS").equalTo("Unknown"), col("NAME_FAMILY_STATUS")));
    // Rare, and the first tells of a birth.
    rules.put(
        "NAME_INCOME_TYPE",
        merge("NAME_INCOME_TYPE", "Other", "Maternity leave", "Student", "Businessman"));
    // An employer of this sector tells of belief.
    rules.put("ORGANIZATION_TYPE", merge("ORGANIZATION_TYPE", "Other", "Religion"));
    return rows.withColumns(rules);
  }
}
