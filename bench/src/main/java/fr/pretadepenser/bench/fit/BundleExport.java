package fr.pretadepenser.bench.fit;

import fr.pretadepenser.contract.bundle.Figures;
import fr.pretadepenser.contract.bundle.Reference;
import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.feature.FeatureDictionary;
import fr.pretadepenser.contract.json.Json;
import fr.pretadepenser.contract.score.DecisionRule;
import fr.pretadepenser.model.bundle.Bundle;
import fr.pretadepenser.training.bundle.BundleFolder;
import fr.pretadepenser.training.bundle.TrainedModel;
import fr.pretadepenser.training.evaluate.Platt;
import fr.pretadepenser.training.fit.FittedBooster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** From a fitted model to the files of its bundle, and back to a model that scores. */
public final class BundleExport {
  private static final int SAMPLE = 50;

  private BundleExport() {}

  /** How long each way took. */
  record Times(double exportSeconds, double loadSeconds) {}

  /** Folder of the model, file for the times, clients, features, seed. */
  public static void main(String[] args) throws IOException {
    Matrix matrix =
        new Matrix(Integer.parseInt(args[2]), Integer.parseInt(args[3]), Long.parseLong(args[4]));
    TrainedModel model = model(Path.of(args[0]), matrix);
    Figures figures = new Figures(matrix.clients(), 0, 0.5, 0, 0, 0, 1, 0, 0, 0, 0, 0);
    try (BundleFolder folder = BundleFolder.create("bench")) {
      long start = System.nanoTime();
      folder.writeModel(model, sample(matrix, model.slots()), Trees.SEED);
      Reference reference = new Reference(List.of(0.0, 1.0), Map.of(), Map.of());
      folder.writeKnowledge(reference, Map.of("figures", figures), "");
      folder.seal(DecisionRule.ofCosts(10, 1, 0.01), Instant.EPOCH, Map.of(), Trees.SEED);
      long written = System.nanoTime();
      Bundle.load(folder.path());
      long loaded = System.nanoTime();
      Times times = new Times((written - start) / 1e9, (loaded - written) / 1e9);
      Files.writeString(Path.of(args[1]), Json.line(times));
    }
  }

  private static TrainedModel model(Path folder, Matrix matrix) throws IOException {
    Map<String, List<String>> categories = new LinkedHashMap<>();
    Json.MAPPER
        .readTree(folder.resolve(PipelineFit.CATEGORIES).toFile())
        .fields()
        .forEachRemaining(
            category -> {
              List<String> codes = new ArrayList<>();
              category.getValue().forEach(code -> codes.add(code.asText()));
              categories.put(category.getKey(), codes);
            });
    return new TrainedModel(
        MatrixNight.dictionary(matrix),
        categories,
        FittedBooster.of(Files.readAllBytes(folder.resolve(PipelineFit.MODEL))),
        Platt.IDENTITY);
  }

  private static List<Map<String, Object>> sample(Matrix matrix, FeatureDictionary slots) {
    List<Map<String, Object>> sample = new ArrayList<>();
    for (int i = 0; i < SAMPLE; i++) {
      float[] row = matrix.row(i);
      Map<String, Object> inputs = new LinkedHashMap<>();
      for (int j = 0; j < row.length; j++) {
        Feature slot = slots.features().get(j);
        if (slot.isCategory()) {
          inputs.put(slot.name(), "code " + (int) row[j]);
        } else if (slot.isInput() && !Float.isNaN(row[j])) {
          inputs.put(slot.name(), (double) row[j]);
        }
      }
      sample.add(inputs);
    }
    return sample;
  }
}
