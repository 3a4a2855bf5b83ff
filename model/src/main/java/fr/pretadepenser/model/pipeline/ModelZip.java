package fr.pretadepenser.model.pipeline;

import java.nio.file.Path;
import ml.combust.mleap.runtime.frame.Transformer;

/** The MLeap bundle of a model. */
@SuppressWarnings("DoNotCallSuggester")
public final class ModelZip {
  private ModelZip() {}

  /**
   * Checks the archive's entry paths, then loads the pipeline.
   *
   * @throws IllegalArgumentException with the reason, if an entry is refused or MLeap cannot read
   *     the archive
   */
  public static Transformer load(Path zip) {
    throw new UnsupportedOperationException(zip.toString());
  }
}
