package fr.pretadepenser.serving;

import static fr.pretadepenser.model.tiny.TinyTree.leaf;

import fr.pretadepenser.contract.json.Json;
import fr.pretadepenser.model.tiny.TinyBundles;
import fr.pretadepenser.model.tiny.TinyModel;
import fr.pretadepenser.model.tiny.TinyTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Two models and two nights that never agree on a client, and the pointers to them: an answer tells
 * which of the four it comes from.
 */
public final class Versions {
  public static final String MILD = "model-mild";
  public static final String STERN = "model-stern";
  public static final String MONDAY = "2026-01-05-aaaaaaaaaaaa";
  public static final String TUESDAY = "2026-01-06-bbbbbbbbbbbb";

  /** Clients of the nights who can be scored. */
  public static final List<Long> CLIENTS =
      List.of(TinyNight.GRANTED, TinyNight.REFUSED, TinyNight.REVIEW, TinyNight.SPARSE);

  private static final Map<String, TinyModel> MODELS = Map.of(MILD, model(0), STERN, model(0.7));
  private static final Map<String, Map<Long, Map<String, Object>>> NIGHTS =
      Map.of(MONDAY, TinyNight.CLIENTS, TUESDAY, turned(TinyNight.CLIENTS));

  private final Path features;
  private final Path models;

  private Versions(Path features, Path models) {
    this.features = features;
    this.models = models;
  }

  /** Writes all four; {@link #MILD} and {@link #MONDAY} are pointed to. */
  public static Versions write(Path work) throws IOException {
    Versions versions = new Versions(work.resolve("features"), work.resolve("models"));
    for (var model : MODELS.entrySet()) {
      TinyBundles.write(
          versions.models.resolve(model.getKey()),
          model.getValue(),
          List.of(TinyBundles.GRANTED, TinyBundles.REFUSED));
    }
    for (var night : NIGHTS.entrySet()) {
      TinyNight.add(versions.features, night.getKey(), night.getValue());
    }
    versions.point(MILD, MONDAY);
    return versions;
  }

  private static TinyModel model(double sterner) {
    TinyModel tiny = TinyBundles.model();
    List<TinyTree> trees = new ArrayList<>(tiny.trees());
    trees.set(0, leaf(-2.0 + sterner, 100));
    return new TinyModel(tiny.dictionary(), tiny.categories(), trees);
  }

  /** Each client with the values of the next; nobody's are lost, and nobody keeps them. */
  private static Map<Long, Map<String, Object>> turned(Map<Long, Map<String, Object>> clients) {
    Map<Long, Map<String, Object>> turned = new LinkedHashMap<>(clients);
    for (int i = 0; i < CLIENTS.size(); i++) {
      long next = CLIENTS.get((i + 1) % CLIENTS.size());
      turned.put(CLIENTS.get(i), clients.getOrDefault(next, Map.of()));
    }
    return turned;
  }

  public Path features() {
    return features;
  }

  public Path models() {
    return models;
  }

  /** Moves both pointers, each in one step, as ETL and registry do. */
  public void point(String model, String night) throws IOException {
    point(models.resolve("champion"), model);
    point(features.resolve("current"), night);
  }

  private static void point(Path pointer, String name) throws IOException {
    Path aside = pointer.resolveSibling(pointer.getFileName() + ".next");
    Files.writeString(aside, name + "\n");
    Files.move(aside, pointer, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** What a model says of a client in a night, by arithmetic on paper. */
  public static double probability(String model, String night, long client) {
    TinyModel paper = MODELS.getOrDefault(model, model(0));
    Map<String, Object> inputs =
        NIGHTS.getOrDefault(night, Map.of()).getOrDefault(client, Map.of());
    return paper.probability(paper.slots(inputs));
  }

  /** A model that differs in one byte from what its manifest says. */
  public String tampered() throws IOException {
    Path zip = TinyBundles.write(models.resolve("model-tampered")).resolve("model.zip");
    byte[] bytes = Files.readAllBytes(zip);
    bytes[bytes.length / 2] ^= 1;
    Files.write(zip, bytes);
    return "model-tampered";
  }

  /** A night that does not have what the models read. */
  public String lacking(String feature) throws IOException {
    String name = "2026-01-07-cccccccccccc";
    TinyNight.add(features, name, TinyNight.CLIENTS);
    Files.writeString(
        features.resolve("nights").resolve(name).resolve("features.json"),
        Json.pretty(TinyNight.dictionary().select(each -> !each.name().equals(feature))));
    return name;
  }
}
