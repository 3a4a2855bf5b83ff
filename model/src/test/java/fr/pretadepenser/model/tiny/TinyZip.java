package fr.pretadepenser.model.tiny;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.feature.Formula;
import fr.pretadepenser.contract.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a model.zip in MLeap's JSON format by hand, entry by entry, as MLeap 0.20.0 reads it.
 *
 * <p>Stages: string_indexer per category, math_binary per operation of a formula, vector_assembler
 * of the slots, elementwise_product by -1, vector_assembler of both, gbt_classifier.
 */
final class TinyZip {
  private static final ObjectWriter SORTED =
      Json.MAPPER.writer(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

  private final Map<String, String> entries = new LinkedHashMap<>();
  private final List<String> stages = new ArrayList<>();
  private final TinyModel model;

  private TinyZip(TinyModel model) {
    this.model = model;
  }

  /** The entries of the archive by path. */
  static Map<String, String> entries(TinyModel model) {
    TinyZip zip = new TinyZip(model);
    zip.addAll();
    return zip.entries;
  }

  /** Writes entries as an archive; same entries, same bytes. */
  static void write(Map<String, String> entries, Path file) throws IOException {
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (var entry : entries.entrySet()) {
        ZipEntry header = new ZipEntry(entry.getKey());
        header.setTimeLocal(LocalDateTime.of(2026, 1, 1, 0, 0));
        zip.putNextEntry(header);
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
  }

  private void addAll() {
    List<String> columns = new ArrayList<>();
    for (Feature slot : model.dictionary().features()) {
      if (slot.isCategory()) {
        columns.add(addIndexer(slot.name()));
      } else {
        columns.add(slot.name());
      }
      if (slot.formula() instanceof Formula.Operation operation) {
        addOperation(operation, slot.name(), slot.name(), new int[] {0});
      }
    }
    int n = columns.size();
    addAssembler(
        "slots", columns, Collections.nCopies(n, Map.of("base", "scalar", "isNullable", false)));
    addStage(
        "negated",
        "elementwise_product",
        Map.of(
            "scaling_vec",
            Map.of("type", "tensor", "double", Collections.nCopies(n, -1.0), "shape", size(n))),
        Map.of("input", "slots"),
        Map.of("output", "negated"));
    Map<String, Object> vector =
        Map.of("base", "tensor", "isNullable", false, "tensorShape", size(n));
    addAssembler("features", List.of("slots", "negated"), List.of(vector, vector));
    addTrees(2 * n);
    add("bundle.json", bundle());
    add(
        "root/model.json",
        Map.of("op", "pipeline", "attributes", Map.of("nodes", strings(stages))));
    add("root/node.json", Map.of("name", "pipeline", "shape", shape(Map.of(), Map.of())));
  }

  private static Map<String, Object> bundle() {
    return Map.of(
        "uid", "00000000-0000-4000-8000-000000000000",
        "name", "tiny",
        "format", "json",
        "version", "0.20.0",
        "timestamp", "2026-01-01T00:00:00");
  }

  private String addIndexer(String category) {
    String output = category + "__index";
    Map<String, Object> attributes =
        Map.of(
            "labels_length", Map.of("int", 1),
            "labels_array_0", strings(model.labels(category)),
            "handle_invalid", Map.of("string", "keep"));
    addStage(
        output, "string_indexer", attributes, Map.of("input", category), Map.of("output", output));
    return output;
  }

  /** Children first; intermediate results are {@code <feature>__1}, {@code __2} and so on. */
  private void addOperation(
      Formula.Operation operation, String output, String feature, int[] used) {
    Map<String, Object> attributes = new LinkedHashMap<>();
    attributes.put(
        "operation",
        Map.of("string", Json.MAPPER.convertValue(operation.operator(), String.class)));
    Map<String, String> inputs = new LinkedHashMap<>();
    addOperand(operation.left(), "a", attributes, inputs, feature, used);
    addOperand(operation.right(), "b", attributes, inputs, feature, used);
    addStage(output, "math_binary", attributes, inputs, Map.of("output", output));
  }

  private void addOperand(
      Formula operand,
      String side,
      Map<String, Object> attributes,
      Map<String, String> inputs,
      String feature,
      int[] used) {
    if (operand instanceof Formula.Constant constant) {
      attributes.put("d" + side, Map.of("double", constant.value()));
    } else if (operand instanceof Formula.Input input) {
      inputs.put("input_" + side, input.name());
    } else if (operand instanceof Formula.Operation nested) {
      used[0]++;
      String field = feature + "__" + used[0];
      addOperation(nested, field, feature, used);
      inputs.put("input_" + side, field);
    }
  }

  private void addAssembler(String name, List<String> columns, List<Map<String, Object>> shapes) {
    Map<String, String> inputs = new LinkedHashMap<>();
    for (String column : columns) {
      inputs.put("input" + inputs.size(), column);
    }
    Map<String, Object> attributes =
        Map.of("input_shapes", Map.of("type", "list", "data_shape", shapes));
    addStage(name, "vector_assembler", attributes, inputs, Map.of("output", name));
  }

  private void addTrees(int width) {
    List<String> names = new ArrayList<>();
    for (TinyTree tree : model.trees()) {
      String name = "tree" + names.size();
      names.add(name);
      StringBuilder lines = new StringBuilder();
      appendNode(tree, lines);
      String folder = "root/gbt.node/" + name;
      entries.put(folder + "/tree.json", lines.toString());
      add(
          folder + "/model.json",
          Map.of(
              "op",
              "decision_tree_regression",
              "attributes",
              Map.of("num_features", Map.of("long", width))));
    }
    Map<String, Object> attributes =
        Map.of(
            "num_features", Map.of("long", width),
            "num_classes", Map.of("long", 2),
            // P = 1 / (1 + exp(-2F)): halves, so that leaves are log-odds
            "tree_weights",
                Map.of("type", "list", "double", Collections.nCopies(names.size(), 0.5)),
            "trees", strings(names));
    Map<String, String> outputs = new LinkedHashMap<>();
    outputs.put("raw_prediction", "raw_prediction");
    outputs.put("probability", "probability");
    outputs.put("prediction", "prediction");
    addStage("gbt", "gbt_classifier", attributes, Map.of("features", "features"), outputs);
  }

  private void appendNode(TinyTree tree, StringBuilder lines) {
    if (tree instanceof TinyTree.Leaf leaf) {
      lines.append(line(Map.of("type", "leaf", "values", List.of(leaf.logOdds(), leaf.cover()))));
      lines.append('\n');
    } else if (tree instanceof TinyTree.Split split) {
      boolean negated = split.missingLeft();
      int n = model.dictionary().features().size();
      Map<String, Object> test =
          Map.of(
              "type", "continuous",
              "featureIndex", negated ? n + split.slot() : split.slot(),
              "threshold", negated ? -Math.nextUp(split.threshold()) : split.threshold());
      lines.append(line(Map.of("type", "internal", "split", test))).append('\n');
      appendNode(negated ? split.right() : split.left(), lines);
      appendNode(negated ? split.left() : split.right(), lines);
    }
  }

  private void addStage(
      String name,
      String op,
      Map<String, Object> attributes,
      Map<String, String> inputs,
      Map<String, String> outputs) {
    stages.add(name);
    add("root/" + name + ".node/model.json", Map.of("op", op, "attributes", attributes));
    add("root/" + name + ".node/node.json", Map.of("name", name, "shape", shape(inputs, outputs)));
  }

  private static Map<String, Object> shape(
      Map<String, String> inputs, Map<String, String> outputs) {
    return Map.of("inputs", sockets(inputs), "outputs", sockets(outputs));
  }

  private static List<Map<String, String>> sockets(Map<String, String> fieldsByPort) {
    return fieldsByPort.entrySet().stream()
        .map(entry -> Map.of("port", entry.getKey(), "name", entry.getValue()))
        .toList();
  }

  private static Map<String, Object> strings(List<String> values) {
    return Map.of("type", "list", "string", values);
  }

  private static Map<String, Object> size(int n) {
    return Map.of("dimensions", List.of(Map.of("size", n, "name", "")));
  }

  private void add(String path, Object json) {
    entries.put(path, line(json));
  }

  private static String line(Object json) {
    try {
      return SORTED.writeValueAsString(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
