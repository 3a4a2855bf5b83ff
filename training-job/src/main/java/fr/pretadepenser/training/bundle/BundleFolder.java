package fr.pretadepenser.training.bundle;

import fr.pretadepenser.contract.bundle.BundleManifest;
import fr.pretadepenser.contract.bundle.Reference;
import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.contract.json.Json;
import fr.pretadepenser.contract.score.DecisionRule;
import fr.pretadepenser.model.pipeline.ModelZip;
import fr.pretadepenser.model.score.Scorer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A bundle in the making, in a scratch folder of the local disk: written, proved, then handed over
 * for publishing, and deleted in any case.
 */
public final class BundleFolder implements AutoCloseable {
  private final Path folder;

  private BundleFolder(Path folder) {
    this.folder = folder;
  }

  /** An empty scratch folder, named as a bundle's must be, by its version. */
  public static BundleFolder create(String version) {
    try {
      Path scratch = Files.createTempDirectory("bundle-");
      return new BundleFolder(Files.createDirectory(scratch.resolve(version)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where it is. */
  public Path path() {
    return folder;
  }

  /**
   * Writes the model with its dictionary and the rows that prove it.
   *
   * @param sample inputs of clients by name, from which as many verification rows are mixed
   * @param seed of the training
   * @return the model as it will be scored
   * @throws Failure failed check, if the exported model does not agree with XGBoost
   */
  public Scorer writeModel(TrainedModel model, List<Map<String, Object>> sample, long seed) {
    ModelZipWriter.write(model.pipeline(), folder.resolve("model.zip"));
    Scorer scorer = compile(model);
    List<Map<String, Object>> rows =
        VerificationRows.mix(sample, scorer.inputs(), sample.size(), seed);
    json("features.json", model.slots());
    json("verification.json", VerificationRows.expect(rows, scorer, model));
    return scorer;
  }

  /**
   * Writes what is known about the model.
   *
   * @param card becomes card.json, must hold the contract's figures
   * @param page card.html
   */
  public void writeKnowledge(Reference reference, Object card, String page) {
    json("reference.json", reference);
    json("card.json", card);
    text("card.html", page);
  }

  /** Writes the manifest, which makes the folder a bundle. */
  public void seal(DecisionRule rule, Instant createdAt, Map<String, String> lineage, long seed) {
    String version = Objects.requireNonNull(folder.getFileName()).toString();
    json(
        "manifest.json",
        new BundleManifest(version, createdAt, hashes(), rule, lineage, Map.of("training", seed)));
  }

  /** Proves the finished bundle. */
  public void prove(Proof proof) {
    proof.hold(folder);
  }

  private Scorer compile(TrainedModel model) {
    try {
      return Scorer.compile(ModelZip.load(folder.resolve("model.zip")), model.slots());
    } catch (IllegalArgumentException e) {
      throw Failure.failedCheck("the new model.zip does not compile: " + e.getMessage());
    }
  }

  private void json(String name, Object content) {
    text(name, Json.pretty(content));
  }

  private void text(String name, String content) {
    try {
      Files.writeString(folder.resolve(name), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, String> hashes() {
    Map<String, String> hashes = new TreeMap<>();
    for (Path file : files()) {
      hashes.put(file.getFileName().toString(), sha256(file));
    }
    return hashes;
  }

  private List<Path> files() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sha256(Path file) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    Path scratch = Objects.requireNonNull(folder.getParent());
    try (Stream<Path> files = Files.walk(scratch)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
