package fr.pretadepenser.etl.clean;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;

/** Values that stand for "not known", the same in every table. */
final class Sentinels {
  /** Days that stand for "never" or "not yet". */
  static final int NO_DAY = 365243;

  private static final List<Object> NO_CODE = List.of("XNA", "XAP");

  private Sentinels() {}

  /** Nulls day 365243 in every DAYS_ column, and codes XNA and XAP in every text. */
  static Dataset<Row> toNull(Dataset<Row> rows) {
    Map<String, Column> cleaned = new LinkedHashMap<>();
    for (StructField field : rows.schema().fields()) {
      Column value = col(field.name());
      if (field.name().startsWith("DAYS_")) {
        cleaned.put(field.name(), unless(value.equalTo(NO_DAY), value));
      } else if (field.dataType().equals(DataTypes.StringType)) {
        cleaned.put(field.name(), unless(value.isin(NO_CODE.toArray()), value));
      }
    }
    return rows.withColumns(cleaned);
  }

  /** The value, or null where the condition holds. */
  static Column unless(Column condition, Column value) {
    return when(condition, lit(null)).otherwise(value);
  }

  /** The value, or null where it is not above zero. */
  static Column positive(String name) {
    return when(col(name).gt(0), col(name));
  }

  /** The value, negative ones taken as zero; null stays null. */
  static Column atLeastZero(String name) {
    return when(col(name).lt(0), lit(0)).otherwise(col(name));
  }

  /** The value, larger ones taken as {@code bound}; null stays null. */
  static Column atMost(String name, int bound) {
    return when(col(name).gt(bound), lit(bound)).otherwise(col(name));
  }

  /** The code, or {@code other} where it is one of {@code codes}; null stays null. */
  static Column merge(String name, String other, String... codes) {
    return when(col(name).isin(Arrays.<Object>stream(codes).toArray()), lit(other))
        .otherwise(col(name));
  }

  /** 1 where the condition holds, else 0, also where it cannot be told. */
  static Column flag(Column condition) {
    return when(condition, lit(1)).otherwise(lit(0));
  }
}
