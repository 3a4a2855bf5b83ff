package fr.pretadepenser.training.prepare;

import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.feature.FeatureDictionary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.ml.Pipeline;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.PipelineStage;
import org.apache.spark.ml.feature.StringIndexer;
import org.apache.spark.ml.feature.StringIndexerModel;
import org.apache.spark.ml.feature.VectorAssembler;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The fitted preparation of clients.
 *
 * @param model its pipeline
 * @param categories values of each category in index order, by feature name
 */
public record Preparation(PipelineModel model, Map<String, List<String>> categories) {
  /** Column of the dense vector of slots, NaN where missing. */
  public static final String SLOTS = "SLOTS";

  private static final String INDEX = "__index";

  /** Learns the values of categories, most frequent first, from training clients. */
  public static Preparation fit(FeatureDictionary slots, Dataset<Row> training) {
    PipelineModel model = stages(slots).fit(training);
    return new Preparation(model, categories(model, names(slots)));
  }

  /** Adds the vector of slots. */
  public Dataset<Row> apply(Dataset<Row> clients) {
    return model.transform(clients);
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

  private static Pipeline stages(FeatureDictionary slots) {
    List<PipelineStage> stages = new ArrayList<>();
    String[] names = names(slots);
    if (names.length > 0) {
      stages.add(
          new StringIndexer()
              .setInputCols(names)
              .setOutputCols(append(names))
              .setStringOrderType("frequencyDesc")
              .setHandleInvalid("keep"));
    }
    stages.addAll(formulas(slots));
    List<String> columns = new ArrayList<>();
    for (Feature feature : slots.features()) {
      columns.add(feature.isCategory() ? feature.name() + INDEX : feature.name());
    }
    stages.add(
        new VectorAssembler()
            .setInputCols(columns.toArray(String[]::new))
            .setOutputCol(SLOTS)
            .setHandleInvalid("keep"));
    stages.add(new DenseSlots(SLOTS, SlotDirections.of(slots)));
    return new Pipeline().setStages(stages.toArray(PipelineStage[]::new));
  }

  private static Map<String, List<String>> categories(PipelineModel model, String[] names) {
    Map<String, List<String>> categories = new LinkedHashMap<>();
    if (names.length > 0) {
      StringIndexerModel indexer = (StringIndexerModel) model.stages()[0];
      for (int i = 0; i < names.length; i++) {
        categories.put(names[i], List.of(indexer.labelsArray()[i]));
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

  private static String[] append(String[] names) {
    String[] outputs = new String[names.length];
    for (int i = 0; i < names.length; i++) {
      outputs[i] = names[i] + INDEX;
    }
    return outputs;
  }
}
