package fr.pretadepenser.model.bundle;

import fr.pretadepenser.contract.bundle.BundleManifest;
import fr.pretadepenser.contract.bundle.Figures;
import fr.pretadepenser.contract.bundle.Reference;
import fr.pretadepenser.contract.bundle.Verification;
import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.contract.feature.FeatureDictionary;
import fr.pretadepenser.model.pipeline.ModelZip;
import fr.pretadepenser.model.score.Scorer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A model that proved itself on loading.
 *
 * @param folder it was loaded from
 * @param manifest version, hashes, decision rule, lineage
 * @param dictionary the slots of the model, in order
 * @param reference how the training clients were distributed
 * @param figures what the model was measured to do
 * @param scorer compiled from model.zip
 */
public record Bundle(
    Path folder,
    BundleManifest manifest,
    FeatureDictionary dictionary,
    Reference reference,
    Figures figures,
    Scorer scorer) {

  /**
   * Loads a bundle: every file is the one its manifest lists, model.zip compiles to the
   * dictionary's arithmetic, and the verification rows replay.
   *
   * @throws BundleRefused with the reason, naming file, row or feature
   */
  public static Bundle load(Path folder) {
    BundleFiles files = BundleFiles.open(folder);
    FeatureDictionary dictionary = files.read("features.json", FeatureDictionary.class);
    Scorer scorer = compile(files.file("model.zip"), dictionary);
    Verification verification = files.read("verification.json", Verification.class);
    new Replay(files.file("verification.json"), verification, scorer).run();
    return new Bundle(
        folder,
        files.manifest(),
        dictionary,
        files.read("reference.json", Reference.class),
        files.readField("card.json", "figures", Figures.class),
        scorer);
  }

  private static Scorer compile(Path zip, FeatureDictionary dictionary) {
    try {
      return Scorer.compile(ModelZip.load(zip), dictionary);
    } catch (IllegalArgumentException e) {
      throw new BundleRefused(zip + ": " + e.getMessage(), e);
    }
  }

  /**
   * The folder that the champion pointer of a models folder names.
   *
   * @throws Failure input not ready, if there is no champion
   */
  public static Path champion(Path models) {
    Path pointer = models.resolve("champion");
    try {
      String version = Files.readString(pointer).strip();
      Path folder = models.resolve(version);
      if (version.isEmpty() || !models.equals(folder.getParent()) || !Files.isDirectory(folder)) {
        throw Failure.inputNotReady(pointer + " names no folder of a model: '" + version + "'");
      }
      return folder;
    } catch (IOException e) {
      throw Failure.inputNotReady(models + " has no champion yet: train a model first", e);
    }
  }
}
