package fr.pretadepenser.training.prepare;

import static org.apache.spark.sql.functions.col;

import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.feature.FeatureDictionary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.ml.feature.StringIndexer;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * The fitted preparation of clients.
 *
 * @param slots in order
 * @param categories values of each category in index order, by feature name
 */
public record Preparation(FeatureDictionary slots, Map<String, List<String>> categories) {
  /** Column of the dense vector of slots, NaN where missing. */
  public static final String SLOTS = "SLOTS";

  private static final String INDEX = "__index";

  /** Learns the values of categories, most frequent first, from training clients. */
  public static Preparation fit(FeatureDictionary slots, Dataset<Row> training) {
    return new Preparation(slots, categories(names(slots), training));
  }

  /** Puts the vector of slots in the place of the inputs; other columns stay. */
  public Dataset<Row> apply(Dataset<Row> clients) {
    List<Feature> inputs = slots.inputs();
    List<String> names = inputs.stream().map(Feature::name).toList();
    List<Column> columns = new ArrayList<>();
    StructType prepared = new StructType();
    for (StructField field : clients.schema().fields()) {
      if (!names.contains(field.name())) {
        columns.add(col(field.name()));
        prepared = prepared.add(field);
      }
    }
    SlotVector vector = new SlotVector(columns.size(), slots, categories);
    for (Feature input : inputs) {
      columns.add(col(input.name()).cast(input.isCategory() ? "string" : "double"));
    }
    return clients
        .select(columns.toArray(Column[]::new))
        .map(vector, Encoders.row(prepared.add(SLOTS, SQLDataTypes.VectorType())))
        .withColumn(SLOTS, col(SLOTS).as(SLOTS, SlotDirections.of(slots)));
  }

  /**
   * Adds the column of every feature computed by a formula, which nothing needs to be fitted for.
   */
  public static Dataset<Row> withFormulas(FeatureDictionary slots, Dataset<Row> clients) {
    Dataset<Row> computed = clients;
    for (FormulaColumn column : formulas(slots)) {
      computed = column.transform(computed);
    }
    return computed;
  }

  private static List<FormulaColumn> formulas(FeatureDictionary slots) {
    List<FormulaColumn> columns = new ArrayList<>();
    for (Feature feature : slots.features()) {
      if (feature.formula() != null) {
        columns.add(new FormulaColumn(feature.name(), feature.formula()));
      }
    }
    return columns;
  }

  private static Map<String, List<String>> categories(String[] names, Dataset<Row> training) {
    Map<String, List<String>> categories = new LinkedHashMap<>();
    if (names.length > 0) {
      String[][] labels =
          new StringIndexer()
              .setInputCols(names)
              .setOutputCols(Arrays.stream(names).map(name -> name + INDEX).toArray(String[]::new))
              .setStringOrderType("frequencyDesc")
              .setHandleInvalid("keep")
              .fit(training)
              .labelsArray();
      for (int i = 0; i < names.length; i++) {
        categories.put(names[i], List.of(labels[i]));
      }
    }
    return categories;
  }

  private static String[] names(FeatureDictionary slots) {
    return slots.features().stream()
        .filter(Feature::isCategory)
        .map(Feature::name)
        .toArray(String[]::new);
  }
}
