package fr.pretadepenser.etl.feature;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import fr.pretadepenser.contract.feature.Protection;
import fr.pretadepenser.contract.feature.SourceTable;
import fr.pretadepenser.etl.feature.declaration.Declaration;
import fr.pretadepenser.etl.feature.declaration.HistoryFeatures;
import fr.pretadepenser.etl.feature.declaration.Recipe;
import fr.pretadepenser.etl.feature.execution.ClientFold;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
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
   * double, or string for a category; null is missing.
   *
   * @param clean the seven clean tables: each client's rows in one partition, sorted by client
   * @param partition puts rows where those of the same client are, and names that place in a column
   * @param key that column and the client's: rows are joined by them and come out sorted by them
   */
  public static Dataset<Row> of(
      Map<SourceTable, Dataset<Row>> clean, UnaryOperator<Dataset<Row>> partition, String... key) {
    Dataset<Row> joined =
        partition.apply(Objects.requireNonNull(clean.get(SourceTable.APPLICATION)));
    Map<SourceTable, ClientFold> folds = new EnumMap<>(SourceTable.class);
    for (HistoryFeatures features : FeatureSets.HISTORIES) {
      SourceTable table = features.history().table();
      ClientFold fold = new ClientFold(features, folded(table));
      folds.put(table, fold);
      Dataset<Row> statistics = fold.of(Objects.requireNonNull(clean.get(table)));
      joined = joined.join(partition.apply(statistics), key, "left");
    }
    List<Column> columns = new ArrayList<>(List.of(col(CLIENT), col(TARGET)));
    inputs(false).forEach(input -> columns.add(value(input, folds)));
    Column[] order = Stream.of(key).map(name -> col(name)).toArray(Column[]::new);
    return joined
        .sortWithinPartitions(order)
        .withColumns(readAcross(folds))
        .select(columns.toArray(Column[]::new));
  }

  /**
   * SK_ID_CURR, then every protected input.
   *
   * @param application the clean table: all of them are read from it
   */
  public static Dataset<Row> protectedOf(Dataset<Row> application) {
    List<Column> columns = new ArrayList<>(List.of(col(CLIENT)));
    inputs(true).forEach(input -> columns.add(value(input, Map.of())));
    return application.select(columns.toArray(Column[]::new));
  }

  private static Stream<Declaration> inputs(boolean isProtected) {
    return FeatureSets.ALL.stream()
        .filter(declaration -> declaration.feature().isInput())
        .filter(
            declaration ->
                (declaration.feature().protection() == Protection.PROTECTED) == isProtected);
  }

  /** The few statistics that are read by their names: all others go straight into the night. */
  private static Map<String, Column> readAcross(Map<SourceTable, ClientFold> folds) {
    Set<String> read =
        FeatureSets.ALL.stream()
            .filter(declaration -> declaration.recipe() instanceof Recipe.AcrossTables)
            .flatMap(across -> ((Recipe.AcrossTables) across.recipe()).statistics().stream())
            .collect(Collectors.toSet());
    return FeatureSets.ALL.stream()
        .filter(declaration -> read.contains(declaration.feature().name()))
        .collect(
            Collectors.toMap(
                declaration -> declaration.feature().name(),
                declaration -> valueOf(declaration, folds)));
  }

  private static Column value(Declaration declaration, Map<SourceTable, ClientFold> folds) {
    return valueOf(declaration, folds).as(declaration.feature().name());
  }

  private static Column valueOf(Declaration declaration, Map<SourceTable, ClientFold> folds) {
    Recipe recipe = declaration.recipe();
    if (recipe instanceof Recipe.OfApplication application) {
      return application.column().cast(declaration.feature().isCategory() ? "string" : "double");
    }
    if (recipe instanceof Recipe.AcrossTables across) {
      return across.column().cast("double");
    }
    if (recipe instanceof Recipe.HasHistory history) {
      return when(hasRows(history.table()), 1.0).otherwise(0.0);
    }
    Recipe.OfHistory history = (Recipe.OfHistory) recipe;
    Column value = Objects.requireNonNull(folds.get(history.history().table())).value(declaration);
    return history.statistic().zeroOfNothing() ? coalesce(value, lit(0.0)) : value;
  }

  /** Where a client has rows in {@code table}, while the tables lie joined. */
  private static Column hasRows(SourceTable table) {
    return col(folded(table)).isNotNull();
  }

  private static String folded(SourceTable table) {
    return "of_" + table.folder();
  }
}
