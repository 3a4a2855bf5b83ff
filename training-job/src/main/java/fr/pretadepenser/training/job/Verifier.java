package fr.pretadepenser.training.job;

import fr.pretadepenser.contract.failure.Failure;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.SparkFiles;
import org.jspecify.annotations.Nullable;

/** Finds verify-bundle.jar, without which nothing is published. */
final class Verifier {
  private static final String JAR = "verify-bundle.jar";

  private Verifier() {}

  /**
   * The jar that was named, else the one that {@code spark-submit --files} shipped.
   *
   * @throws Failure bad configuration, if there is none
   */
  static Path find(@Nullable Path named) {
    Path jar = named == null ? Path.of(SparkFiles.get(JAR)) : named;
    if (!Files.isRegularFile(jar)) {
      throw Failure.badConfiguration(
          jar + " does not exist: give --verifier, or ship " + JAR + " with spark-submit --files");
    }
    return jar;
  }
}
