package fr.pretadepenser.model.verify;

import fr.pretadepenser.contract.bundle.Verification;
import fr.pretadepenser.contract.failure.ExitCode;
import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.contract.feature.FeatureDictionary;
import fr.pretadepenser.contract.json.Json;
import fr.pretadepenser.model.pipeline.ModelZip;
import fr.pretadepenser.model.pipeline.StockFrame;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import ml.combust.mleap.runtime.MleapContext;
import ml.combust.mleap.runtime.frame.Transformer;

/**
 * {@code java -jar verify-bundle.jar FOLDER...}: scores each bundle's verification rows in a stock
 * MLeap runtime and compares probabilities at the bundle's tolerance. Exits with 20 if a file is
 * missing or unreadable, 50 if a probability differs.
 */
public final class VerifyBundle {
  /** Says on every start that it found no native library, which nobody needs here. */
  private static final Logger LINEAR_ALGEBRA = Logger.getLogger("dev.ludovic.netlib");

  private VerifyBundle() {}

  public static void main(String[] args) {
    LINEAR_ALGEBRA.setLevel(Level.OFF);
    System.exit(Failure.exitStatus(() -> run(Stream.of(args).map(Path::of).toList(), System.out)));
  }

  static ExitCode run(List<Path> folders, PrintStream out) {
    if (folders.isEmpty()) {
      throw Failure.badConfiguration("which bundle? usage: verify-bundle FOLDER...");
    }
    for (Path folder : folders) {
      out.println(verify(folder));
    }
    return ExitCode.OK;
  }

  private static String verify(Path folder) {
    Verification verification = read(folder.resolve("verification.json"), Verification.class);
    double[] probabilities = probabilities(folder, verification);
    double largest = 0;
    for (int i = 0; i < probabilities.length; i++) {
      double expected = verification.rows().get(i).probability();
      double difference = Math.abs(probabilities[i] - expected);
      // written so that NaN fails
      if (!(difference <= verification.probabilityTolerance())) {
        throw Failure.failedCheck(
            "%s: row %d of verification.json: a stock MLeap runtime gives %s, expected %s within %s"
                .formatted(
                    folder,
                    i + 1,
                    probabilities[i],
                    expected,
                    verification.probabilityTolerance()));
      }
      largest = Math.max(largest, difference);
    }
    return String.format(
        Locale.ROOT,
        "%s: %d rows scored by a stock MLeap runtime, largest difference %.1e within %.1e",
        folder,
        probabilities.length,
        largest,
        verification.probabilityTolerance());
  }

  private static double[] probabilities(Path folder, Verification verification) {
    FeatureDictionary dictionary = read(folder.resolve("features.json"), FeatureDictionary.class);
    Path zip = existing(folder.resolve("model.zip"));
    try {
      Transformer pipeline = ModelZip.load(zip, MleapContext.defaultContext());
      return new StockFrame(pipeline, dictionary.inputs())
          .probabilities(verification.rows().stream().map(Verification.Row::inputs).toList());
    } catch (IllegalArgumentException e) {
      throw Failure.inputNotReady(zip + ": " + e.getMessage(), e);
    }
  }

  private static <T> T read(Path file, Class<T> type) {
    try {
      return Json.read(existing(file), type);
    } catch (UncheckedIOException e) {
      throw Failure.inputNotReady(String.valueOf(e.getMessage()), e);
    }
  }

  private static Path existing(Path file) {
    if (!Files.isRegularFile(file)) {
      throw Failure.inputNotReady(file + " does not exist");
    }
    return file;
  }
}
