package fr.pretadepenser.model.score;

import static scala.collection.JavaConverters.seqAsJavaList;

import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.feature.FeatureDictionary;
import fr.pretadepenser.contract.feature.Formula;
import fr.pretadepenser.contract.feature.Operator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ml.combust.mleap.core.classification.GBTClassifierModel;
import ml.combust.mleap.core.feature.MathBinaryModel;
import ml.combust.mleap.core.feature.StringIndexerModel;
import ml.combust.mleap.core.types.NodeShape;
import ml.combust.mleap.runtime.frame.Transformer;
import ml.combust.mleap.runtime.transformer.Pipeline;
import ml.combust.mleap.runtime.transformer.classification.GBTClassifier;
import ml.combust.mleap.runtime.transformer.feature.ElementwiseProduct;
import ml.combust.mleap.runtime.transformer.feature.MathBinary;
import ml.combust.mleap.runtime.transformer.feature.StringIndexer;
import ml.combust.mleap.runtime.transformer.feature.VectorAssembler;
import org.jspecify.annotations.Nullable;
import scala.Option;

/**
 * Follows every field of a pipeline from the inputs to the trees, and checks that what the trees
 * read is the dictionary's slots, in order, then copies of them.
 */
final class PipelineGraph {
  private final FeatureDictionary dictionary;
  private final Map<String, Formula> formulas = new HashMap<>();
  private final Map<String, String> indexed = new HashMap<>();
  private final Map<String, List<Column>> vectors = new HashMap<>();
  private final Map<String, List<String>> labels = new LinkedHashMap<>();
  private @Nullable GBTClassifier classifier;

  /** A scalar field as it stands in a vector. */
  private record Column(String field, boolean negated) {}

  /** An element of the vector the trees read: a slot, or its negated copy. */
  record Element(int slot, boolean negated) {}

  /**
   * Reads the pipeline's stages in order.
   *
   * @throws IllegalArgumentException naming the stage that is not of a scoring pipeline
   */
  PipelineGraph(Transformer pipeline, FeatureDictionary dictionary) {
    this.dictionary = dictionary;
    if (!(pipeline instanceof Pipeline stages)) {
      throw new IllegalArgumentException("the root " + pipeline.uid() + " is not a pipeline");
    }
    for (Transformer stage : seqAsJavaList(stages.transformers())) {
      try {
        read(stage);
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException("stage " + stage.uid() + " " + e.getMessage(), e);
      }
    }
  }

  /** The boosted trees. */
  GBTClassifierModel classifier() {
    return last().model();
  }

  private GBTClassifier last() {
    if (classifier == null) {
      throw new IllegalArgumentException("the pipeline has no gbt_classifier");
    }
    return classifier;
  }

  /** Labels of each category by feature name, in index order. */
  Map<String, List<String>> labels() {
    return labels;
  }

  /**
   * The vector the trees read, as slots of the dictionary.
   *
   * @throws IllegalArgumentException naming the feature that the pipeline computes otherwise
   */
  List<Element> vector() {
    List<Column> columns = vectors.getOrDefault(input(last().shape(), "features"), List.of());
    List<Feature> slots = dictionary.features();
    if (columns.size() < slots.size()) {
      throw new IllegalArgumentException(
          "the trees read " + columns.size() + " columns for " + slots.size() + " features");
    }
    Map<String, Integer> slotByField = new HashMap<>();
    for (int i = 0; i < slots.size(); i++) {
      Column column = columns.get(i);
      checkSlot(slots.get(i), column);
      slotByField.put(column.field(), i);
    }
    List<Element> elements = new ArrayList<>();
    for (Column column : columns) {
      Integer slot = slotByField.get(column.field());
      if (slot == null) {
        throw new IllegalArgumentException("column " + column.field() + " is not in features.json");
      }
      elements.add(new Element(slot, column.negated()));
    }
    return elements;
  }

  private void checkSlot(Feature slot, Column column) {
    String field = column.field();
    boolean same =
        slot.isCategory()
            ? slot.name().equals(indexed.get(field))
            : slot.name().equals(field) && formulaOf(field).equals(formulaOf(slot));
    if (!same || column.negated()) {
      throw new IllegalArgumentException(
          "feature " + slot.name() + " is not computed as features.json says");
    }
  }

  private static Formula formulaOf(Feature slot) {
    return slot.formula() == null ? Formula.input(slot.name()) : slot.formula();
  }

  private Formula formulaOf(String field) {
    return formulas.getOrDefault(field, Formula.input(field));
  }

  private void read(Transformer stage) {
    if (classifier != null) {
      throw new IllegalArgumentException("comes after the trees");
    } else if (stage instanceof StringIndexer indexer) {
      readIndexer(indexer.shape(), indexer.model());
    } else if (stage instanceof MathBinary operation) {
      String output = define(operation.shape());
      formulas.put(output, formula(operation.shape(), operation.model()));
    } else if (stage instanceof VectorAssembler assembler) {
      readAssembler(assembler);
    } else if (stage instanceof ElementwiseProduct product) {
      readNegation(product);
    } else if (stage instanceof GBTClassifier trees) {
      classifier = trees;
    } else {
      throw new IllegalArgumentException(
          "is a " + stage.getClass().getSimpleName() + ", which no scoring pipeline holds");
    }
  }

  private void readIndexer(NodeShape shape, StringIndexerModel model) {
    String category = input(shape, "input");
    if (!model.handleInvalid().asParamString().equals("keep")) {
      throw new IllegalArgumentException("does not keep unseen and missing values");
    }
    indexed.put(define(shape), category);
    labels.put(category, List.copyOf(seqAsJavaList(model.labels())));
  }

  private Formula formula(NodeShape shape, MathBinaryModel model) {
    String name = model.operation().name();
    try {
      Operator operator = Operator.valueOf(name.toUpperCase(Locale.ROOT));
      return new Formula.Operation(
          operator, operand(shape, "input_a", model.da()), operand(shape, "input_b", model.db()));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("computes " + name + ", which no formula holds", e);
    }
  }

  private Formula operand(NodeShape shape, String port, Option<Object> constant) {
    var socket = shape.getInput(port);
    if (socket.isDefined()) {
      return formulaOf(socket.get().name());
    }
    if (constant.isEmpty()) {
      throw new IllegalArgumentException("has neither a field nor a constant for " + port);
    }
    return Formula.constant((double) constant.get());
  }

  private void readAssembler(VectorAssembler assembler) {
    List<Column> columns = new ArrayList<>();
    for (String field : seqAsJavaList(assembler.inputCols())) {
      columns.addAll(vectors.getOrDefault(field, List.of(new Column(field, false))));
    }
    vectors.put(define(assembler.shape()), columns);
  }

  private void readNegation(ElementwiseProduct product) {
    List<Column> columns = vectors.getOrDefault(input(product.shape(), "input"), List.of());
    double[] factors = product.model().scalingVec().toArray();
    List<Column> negated = new ArrayList<>();
    for (int i = 0; i < factors.length; i++) {
      if (factors[i] != -1 || factors.length != columns.size()) {
        throw new IllegalArgumentException("does more than negate the vector");
      }
      negated.add(new Column(columns.get(i).field(), !columns.get(i).negated()));
    }
    vectors.put(define(product.shape()), negated);
  }

  private static String input(NodeShape shape, String port) {
    return shape.input(port).name();
  }

  /** The field a stage writes, which must be new. */
  private String define(NodeShape shape) {
    String field = shape.output("output").name();
    if (formulas.containsKey(field) || indexed.containsKey(field) || vectors.containsKey(field)) {
      throw new IllegalArgumentException("writes " + field + " a second time");
    }
    return field;
  }
}
