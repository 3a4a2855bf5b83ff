package fr.pretadepenser.model.pipeline;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import ml.combust.bundle.BundleFile;
import ml.combust.mleap.runtime.MleapContext;
import ml.combust.mleap.runtime.frame.Transformer;

/** The MLeap bundle of a model. */
public final class ModelZip {
  private ModelZip() {}

  /**
   * Checks the archive's entries, then loads the pipeline with the operations of this module.
   *
   * @throws IllegalArgumentException with the reason, if an entry is refused or MLeap cannot read
   *     the archive
   */
  public static Transformer load(Path zip) {
    return load(zip, Operations.context());
  }

  /** Likewise, with the operations of {@code context}. */
  public static Transformer load(Path zip, MleapContext context) {
    try {
      ZipEntries.check(zip);
    } catch (IOException e) {
      throw new IllegalArgumentException("not a readable archive: " + e.getMessage(), e);
    }
    // a file system of its own, so that two loads of one archive do not meet in the JVM's table
    try (FileSystem archive = FileSystems.newFileSystem(zip);
        BundleFile bundle = new BundleFile(archive, archive.getPath("/"))) {
      return bundle.<MleapContext, Transformer>load(context).get().root();
    } catch (NoSuchFileException e) {
      throw new IllegalArgumentException("MLeap cannot load it: no entry " + e.getMessage(), e);
    } catch (IOException | RuntimeException e) {
      throw new IllegalArgumentException("MLeap cannot load it: " + e.getMessage(), e);
    }
  }
}
