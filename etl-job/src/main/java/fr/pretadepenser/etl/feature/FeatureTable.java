package fr.pretadepenser.etl.feature;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import fr.pretadepenser.contract.feature.SourceTable;
import fr.pretadepenser.etl.feature.declaration.Declaration;
import fr.pretadepenser.etl.feature.declaration.HistoryFeatures;
import fr.pretadepenser.etl.feature.declaration.Recipe;
import fr.pretadepenser.etl.feature.execution.ClientFold;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Clean tables to one row of features per client. */
public final class FeatureTable {
  private static final String CLIENT = "SK_ID_CURR";
  private static final String TARGET = "TARGET";

  private FeatureTable() {}

  /**
   * SK_ID_CURR, TARGET, then every input of the dictionary in slot order, protected ones included:
   * double, or string for a category; null is missing.
   *
   * @param clean the seven clean tables
   */
  public static Dataset<Row> of(Map<SourceTable, Dataset<Row>> clean) {
    Dataset<Row> joined = Objects.requireNonNull(clean.get(SourceTable.APPLICATION));
    for (HistoryFeatures features : FeatureSets.HISTORIES) {
      SourceTable table = features.history().table();
      Dataset<Row> statistics =
          ClientFold.of(features, Objects.requireNonNull(clean.get(table)))
              .withColumn(flag(table), lit(true));
      joined = joined.join(statistics, new String[] {CLIENT}, "left");
    }
    List<Column> columns = new ArrayList<>(List.of(col(CLIENT), col(TARGET)));
    for (Declaration declaration : FeatureSets.ALL) {
      if (declaration.feature().isInput()) {
        columns.add(value(declaration).as(declaration.feature().name()));
      }
    }
    return joined.select(columns.toArray(Column[]::new));
  }

  private static Column value(Declaration declaration) {
    String name = declaration.feature().name();
    String type = declaration.feature().isCategory() ? "string" : "double";
    Recipe recipe = declaration.recipe();
    if (recipe instanceof Recipe.OfApplication application) {
      return application.column().cast(type);
    }
    if (recipe instanceof Recipe.AcrossTables across) {
      return across.column().cast(type);
    }
    if (recipe instanceof Recipe.HasHistory history) {
      return when(col(flag(history.table())), 1.0).otherwise(0.0);
    }
    if (recipe instanceof Recipe.OfHistory history && history.statistic().zeroOfNothing()) {
      return coalesce(col(name), lit(0.0));
    }
    return col(name);
  }

  /** The column that is true where a client has rows in {@code table}, else null. */
  static String flag(SourceTable table) {
    return "in_" + table.folder();
  }
}
