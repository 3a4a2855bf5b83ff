package fr.pretadepenser.etl.feature;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.when;

import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.feature.Protection;
import fr.pretadepenser.contract.feature.SourceTable;
import fr.pretadepenser.etl.feature.declaration.Declaration;
import fr.pretadepenser.etl.feature.declaration.Recipe;
import fr.pretadepenser.etl.feature.execution.ClientMerge;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Clean tables to one row of features per client. */
public final class FeatureTable {
  private static final String CLIENT = "SK_ID_CURR";
  private static final String TARGET = "TARGET";

  private FeatureTable() {}

  /**
   * SK_ID_CURR, TARGET, then every input of the dictionary that is not protected, in slot order:
   * double, or string for a category; null is missing. Sorted by client within each range.
   *
   * @param clean the seven clean tables, each cut into the same ranges of clients, sorted by client
   * @param merge knows the ranges
   */
  public static Dataset<Row> of(Map<SourceTable, Dataset<Row>> clean, ClientMerge merge) {
    List<Column> columns = new ArrayList<>(List.of(col(CLIENT), col(TARGET)));
    inputs(false).forEach(input -> columns.add(value(input)));
    return merge.of(clean, FeatureSets.HISTORIES).select(columns.toArray(Column[]::new));
  }

  /**
   * SK_ID_CURR, then every protected input.
   *
   * @param application the clean table: all of them are read from it
   */
  public static Dataset<Row> protectedOf(Dataset<Row> application) {
    List<Column> columns = new ArrayList<>(List.of(col(CLIENT)));
    inputs(true).forEach(input -> columns.add(value(input)));
    return application.select(columns.toArray(Column[]::new));
  }

  private static Stream<Declaration> inputs(boolean isProtected) {
    return FeatureSets.ALL.stream()
        .filter(declaration -> declaration.feature().isInput())
        .filter(
            declaration ->
                (declaration.feature().protection() == Protection.PROTECTED) == isProtected);
  }

  private static Column value(Declaration declaration) {
    Feature feature = declaration.feature();
    return valueOf(feature, declaration.recipe()).as(feature.name());
  }

  private static Column valueOf(Feature feature, Recipe recipe) {
    if (recipe instanceof Recipe.OfApplication application) {
      return application.column().cast(feature.isCategory() ? "string" : "double");
    }
    if (recipe instanceof Recipe.AcrossTables across) {
      return across.column().cast("double");
    }
    if (recipe instanceof Recipe.HasHistory history) {
      return when(hasRows(history.table()), 1.0).otherwise(0.0);
    }
    return col(feature.name());
  }

  /** Whether a client has rows in {@code table}, while the tables lie side by side. */
  private static Column hasRows(SourceTable table) {
    return col(ClientMerge.hasRows(table));
  }
}
