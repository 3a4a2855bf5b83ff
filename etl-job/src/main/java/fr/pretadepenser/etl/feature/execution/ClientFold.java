package fr.pretadepenser.etl.feature.execution;

import fr.pretadepenser.etl.feature.declaration.Declaration;
import fr.pretadepenser.etl.feature.declaration.HistoryFeatures;
import fr.pretadepenser.etl.feature.declaration.Recipe;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/**
 * Computes all statistics of a table in one pass: rows become arrays of doubles and are folded
 * client by client. Nothing is shuffled: a client's rows already lie together.
 */
public final class ClientFold {
  private final HistoryFeatures features;
  private final String column;

  /** Of all features of a table, to be held in {@code column}. */
  public ClientFold(HistoryFeatures features, String column) {
    this.features = features;
    this.column = column;
  }

  /**
   * One row per client that has any: SK_ID_CURR and the column.
   *
   * @param clean each client's rows in one partition, sorted by client
   * @throws IllegalStateException when run, if a partition is not sorted by client
   */
  public Dataset<Row> of(Dataset<Row> clean) {
    Layout layout = new Layout(features.history());
    for (Declaration declaration : features.declarations()) {
      layout.add((Recipe.OfHistory) declaration.recipe());
    }
    Encoder<double[]> doubles = clean.sparkSession().implicits().newDoubleArrayEncoder();
    Dataset<Row> rows =
        features.preparation() == null ? clean : PreparedRows.of(features.preparation(), clean);
    Fold fold = new Fold(layout.selections(), features.declarations().size());
    MapPartitionsFunction<double[], double[]> perClient = partition -> folded(partition, fold);
    return rows.select(layout.row())
        .as(doubles)
        .mapPartitions(perClient, doubles)
        .toDF(column)
        .select(
            functions.col(column).getItem(Layout.ID).cast("bigint").as(Layout.CLIENT),
            functions.col(column));
  }

  private static Iterator<double[]> folded(Iterator<double[]> rows, Fold fold) {
    Clients clients = new Clients(rows);
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return clients.hasNext();
      }

      @Override
      public double[] next() {
        return fold.of(clients.next());
      }
    };
  }

  /** A statistic from the column: double, or string for a category; null is missing. */
  public Column value(Declaration declaration) {
    int position = 1 + features.declarations().indexOf(declaration);
    Column value = finite(functions.col(column).getItem(position));
    List<String> codes = ((Recipe.OfHistory) declaration.recipe()).codes();
    return codes.isEmpty() ? value : code(value, codes);
  }

  /** What is not a finite number is missing. */
  private static Column finite(Column value) {
    return functions.when(functions.abs(value).lt(Double.POSITIVE_INFINITY), value);
  }

  private static Column code(Column position, List<String> codes) {
    Column[] literals = codes.stream().map(functions::lit).toArray(Column[]::new);
    return functions.element_at(functions.array(literals), position.cast("int").plus(1));
  }
}
