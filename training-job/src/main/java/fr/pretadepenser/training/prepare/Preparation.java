package fr.pretadepenser.training.prepare;

import static org.apache.spark.sql.functions.col;

import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.feature.FeatureDictionary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
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

  /** Learns the values of categories, most frequent first, from training clients. */
  public static Preparation fit(FeatureDictionary slots, Dataset<Row> training) {
    return new Preparation(slots, categories(names(slots), training));
  }

  /** Some columns of clients, as they are, and the vector of slots. */
  public Dataset<Row> apply(Dataset<Row> clients, String... beside) {
    List<StructField> carried =
        Arrays.stream(beside).map(name -> clients.schema().apply(name)).toList();
    List<Column> columns = new ArrayList<>();
    carried.forEach(field -> columns.add(col(field.name())));
    for (Feature input : slots.inputs()) {
      columns.add(col(input.name()).cast(input.isCategory() ? "string" : "double"));
    }
    // Spark's own rows: to make one of Java's objects costs more than to read it from a file.
    JavaRDD<Row> prepared =
        clients
            .select(columns.toArray(Column[]::new))
            .queryExecution()
            .toRdd()
            .toJavaRDD()
            .map(new SlotVector(carried, slots, categories));
    return clients
        .sparkSession()
        .createDataFrame(
            prepared,
            new StructType(carried.toArray(StructField[]::new))
                .add(SLOTS, SQLDataTypes.VectorType(), false))
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

  private static Map<String, List<String>> categories(List<String> names, Dataset<Row> training) {
    Column[] columns = names.stream().map(name -> col(name).cast("string")).toArray(Column[]::new);
    CategoryCounts counts =
        training
            .select(columns)
            .javaRDD()
            .aggregate(
                new CategoryCounts(columns.length), CategoryCounts::add, CategoryCounts::add);
    Map<String, List<String>> categories = new LinkedHashMap<>();
    for (int i = 0; i < columns.length; i++) {
      categories.put(names.get(i), counts.values(i));
    }
    return categories;
  }

  private static List<String> names(FeatureDictionary slots) {
    return slots.features().stream().filter(Feature::isCategory).map(Feature::name).toList();
  }
}
