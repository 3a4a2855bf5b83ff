package fr.pretadepenser.etl.feature.execution;

import fr.pretadepenser.etl.feature.declaration.Declaration;
import fr.pretadepenser.etl.feature.declaration.HistoryFeatures;
import fr.pretadepenser.etl.feature.declaration.Recipe;
import java.util.Iterator;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Computes all statistics of a table in one pass: rows become arrays of doubles and are folded
 * client by client. Nothing is shuffled: a client's rows already lie together.
 */
final class ClientFold {
  private ClientFold() {}

  /**
   * For each client that has any rows, its number, then each statistic in order of declaration;
   * missing is NaN.
   *
   * @param clean each client's rows in one partition, sorted by client
   * @throws IllegalStateException when run, if a partition is not sorted by client
   */
  static JavaRDD<double[]> of(HistoryFeatures features, Dataset<Row> clean) {
    Layout layout = new Layout(features.history());
    for (Declaration declaration : features.declarations()) {
      layout.add((Recipe.OfHistory) declaration.recipe());
    }
    Dataset<Row> rows =
        features.preparation() == null ? clean : PreparedRows.of(features.preparation(), clean);
    Fold fold = new Fold(layout.selections(), features.declarations().size());
    return rows.select(layout.row())
        .as(clean.sparkSession().implicits().newDoubleArrayEncoder())
        .javaRDD()
        .mapPartitions(partition -> folded(partition, fold));
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
}
