package fr.pretadepenser.etl.feature.execution;

import static org.apache.spark.sql.functions.col;

import fr.pretadepenser.etl.feature.declaration.Declaration;
import fr.pretadepenser.etl.feature.declaration.HistoryFeatures;
import fr.pretadepenser.etl.feature.declaration.Recipe;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/**
 * Computes all statistics of a table in one pass: rows become arrays of doubles, are brought
 * together and sorted by client, and are folded client by client.
 */
public final class ClientFold {
  private static final String ROW = "row";

  private ClientFold() {}

  /**
   * One row per client that has any: SK_ID_CURR, then one column per declaration, double, or string
   * for a category.
   */
  public static Dataset<Row> of(HistoryFeatures features, Dataset<Row> clean) {
    Layout layout = new Layout(features.history());
    List<Slot> slots = new ArrayList<>();
    for (Declaration declaration : features.declarations()) {
      slots.add(layout.slot((Recipe.OfHistory) declaration.recipe()));
    }
    Encoder<double[]> doubles = clean.sparkSession().implicits().newDoubleArrayEncoder();
    Dataset<double[]> rows =
        features
            .preparation()
            .apply(clean.repartition(col(Layout.CLIENT)))
            .repartition(col(Layout.CLIENT))
            .select(col(Layout.CLIENT), layout.row().as(ROW))
            .sortWithinPartitions(Layout.CLIENT, ROW)
            .select(ROW)
            .as(doubles);
    MapPartitionsFunction<double[], double[]> fold = partition -> new ClientRows(partition, slots);
    return rows.mapPartitions(fold, doubles).toDF(ROW).select(outputs(features.declarations()));
  }

  private static Column[] outputs(List<Declaration> declarations) {
    List<Column> outputs = new ArrayList<>();
    outputs.add(col(ROW).getItem(0).cast("bigint").as(Layout.CLIENT));
    for (Declaration declaration : declarations) {
      Column value = finite(col(ROW).getItem(outputs.size()));
      List<String> codes = ((Recipe.OfHistory) declaration.recipe()).codes();
      outputs.add((codes.isEmpty() ? value : code(value, codes)).as(declaration.feature().name()));
    }
    return outputs.toArray(Column[]::new);
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
