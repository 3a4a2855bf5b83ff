package fr.pretadepenser.training.score;

import fr.pretadepenser.contract.feature.FeatureDictionary;
import fr.pretadepenser.contract.json.Json;
import fr.pretadepenser.model.pipeline.ModelZip;
import fr.pretadepenser.model.score.Scorer;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A compiled scorer on its way to the executors: the bytes of model.zip and the dictionary travel
 * with the tasks, and each JVM compiles them once. So a bundle can be judged while it still lies in
 * a scratch folder of the driver's own disk.
 */
final class ShippedScorer implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final ConcurrentHashMap<String, Scorer> COMPILED = new ConcurrentHashMap<>();

  private final String key = UUID.randomUUID().toString();
  private final byte[] zip;
  private final String dictionary;

  private ShippedScorer(byte[] zip, String dictionary) {
    this.zip = zip;
    this.dictionary = dictionary;
  }

  static ShippedScorer of(Path zip, FeatureDictionary slots) {
    try {
      return new ShippedScorer(Files.readAllBytes(zip), Json.line(slots));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Scorer scorer() {
    return COMPILED.computeIfAbsent(key, unknown -> compile());
  }

  /** Lets this JVM's copy go, once the driver has all scores. */
  void forget() {
    COMPILED.remove(key);
  }

  private Scorer compile() {
    try {
      Path file = Files.createTempFile("model-", ".zip");
      try {
        Files.write(file, zip);
        FeatureDictionary slots = Json.MAPPER.readValue(dictionary, FeatureDictionary.class);
        return Scorer.compile(ModelZip.load(file), slots);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
