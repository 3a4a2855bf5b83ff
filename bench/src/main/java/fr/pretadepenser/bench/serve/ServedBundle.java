package fr.pretadepenser.bench.serve;

import fr.pretadepenser.contract.bundle.Figures;
import fr.pretadepenser.contract.bundle.Population;
import fr.pretadepenser.contract.bundle.Reference;
import fr.pretadepenser.contract.bundle.Reference.Distribution;
import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.score.DecisionRule;
import fr.pretadepenser.training.bundle.BundleFolder;
import fr.pretadepenser.training.bundle.TrainedModel;
import fr.pretadepenser.training.evaluate.Platt;
import fr.pretadepenser.training.fit.FittedBooster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A model of XGBoost as a bundle of the very same trees, uncalibrated, made the champion. */
final class ServedBundle {
  static final String VERSION = "bench";

  private static final long SEED = 20260701;
  private static final int VERIFIED = 20;
  private static final List<Double> PROBABILITIES =
      IntStream.rangeClosed(0, 20).mapToObj(i -> i / 20.0).toList();

  private final NightRows night;
  private final Map<String, List<String>> categories;

  ServedBundle(NightRows night, Map<String, List<String>> categories) {
    this.night = night;
    this.categories = categories;
  }

  /** Writes the folder of models, its champion the trees of a file in XGBoost's binary format. */
  void write(Path xgboost, List<Map<String, Object>> clients, Path models)
      throws IOException, SQLException {
    TrainedModel model =
        new TrainedModel(
            night.slots(),
            categories,
            FittedBooster.of(Files.readAllBytes(xgboost)),
            Platt.IDENTITY);
    try (BundleFolder folder = BundleFolder.create(VERSION)) {
      folder.writeModel(model, clients.subList(0, Math.min(VERIFIED, clients.size())), SEED);
      Figures figures = new Figures(clients.size(), 0, 0.5, 0, 0, 0, 1, 0, 0, 0, 0, 0);
      folder.writeKnowledge(reference(), Map.of("figures", figures), "");
      folder.seal(DecisionRule.ofCosts(10, 1, 0.01), Instant.EPOCH, Map.of(), SEED);
      Path bundle = Files.createDirectories(models.resolve(VERSION));
      try (Stream<Path> files = Files.list(folder.path())) {
        for (Path file : files.toList()) {
          Files.copy(file, bundle.resolve(folder.path().relativize(file).toString()));
        }
      }
    }
    Files.writeString(models.resolve("champion"), VERSION + "\n");
  }

  /** All clients stand for those who repaid: the texts are as long, and the work is the same. */
  private Reference reference() throws SQLException {
    Map<String, Map<Population, Distribution>> features = new LinkedHashMap<>();
    for (Feature input : night.slots().inputs()) {
      Distribution all = input.isCategory() ? category(input) : number(input);
      features.put(input.name(), Map.of(Population.ALL, all, Population.REPAID, all));
    }
    return new Reference(PROBABILITIES, features, Map.of());
  }

  private Distribution number(Feature input) throws SQLException {
    List<Double> figures = night.quantiles(input, PROBABILITIES);
    long clients = figures.get(0).longValue();
    long known = figures.get(1).longValue();
    List<Double> quantiles = new ArrayList<>(figures.subList(2, figures.size()));
    return new Distribution(clients, clients - known, quantiles, null);
  }

  private Distribution category(Feature input) throws SQLException {
    Map<String, Long> counts = night.counts(input);
    long known = counts.values().stream().mapToLong(Long::longValue).sum();
    return new Distribution(known, 0, List.of(), counts);
  }
}
