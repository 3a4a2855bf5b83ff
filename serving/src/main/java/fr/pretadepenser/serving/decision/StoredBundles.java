package fr.pretadepenser.serving.decision;

import fr.pretadepenser.contract.decision.Replay.BundleState;
import fr.pretadepenser.model.bundle.Bundle;
import fr.pretadepenser.model.bundle.BundleRefused;
import fr.pretadepenser.model.reason.Explainer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The bundles of the models folder, whatever serves now. Those last asked for are kept loaded; one
 * whose manifest is another since then proves itself again.
 */
public final class StoredBundles {
  private static final int KEPT = 3;

  private final Path models;
  private final Map<String, Loaded> loaded = new LinkedHashMap<>(KEPT, 0.75f, true);

  public StoredBundles(Path models) {
    this.models = models;
  }

  /** The bundle of a version, or what became of it. */
  synchronized Stored find(String version) {
    Path folder = models.resolve(version);
    try {
      if (!models.equals(folder.getParent()) || !Files.isDirectory(folder)) {
        loaded.remove(version);
        return new Stored(BundleState.MISSING, null);
      }
      FileTime written = Files.getLastModifiedTime(folder.resolve("manifest.json"));
      Loaded kept = loaded.get(version);
      if (kept == null || !kept.written.equals(written)) {
        kept = new Loaded(Bundle.load(folder), written);
        keep(version, kept);
      }
      return new Stored(
          retired(version) ? BundleState.RETIRED : BundleState.PRESENT, kept.explained());
    } catch (IOException | UncheckedIOException | BundleRefused e) {
      loaded.remove(version);
      return new Stored(BundleState.DAMAGED, null);
    }
  }

  private void keep(String version, Loaded bundle) {
    loaded.put(version, bundle);
    if (loaded.size() > KEPT) {
      loaded.remove(loaded.keySet().iterator().next());
    }
  }

  /** Training writes an event when people decide that a version may never serve again. */
  private boolean retired(String version) throws IOException {
    Path events = models.resolve("events");
    if (!Files.isDirectory(events)) {
      return false;
    }
    String ending = "-retired-" + version + ".json";
    try (DirectoryStream<Path> found =
        Files.newDirectoryStream(
            events, event -> event.getFileName().toString().endsWith(ending))) {
      return found.iterator().hasNext();
    }
  }

  /** A bundle that proved itself, and when its manifest was written. */
  private record Loaded(Bundle bundle, Explainer explainer, FileTime written) {
    Loaded(Bundle bundle, FileTime written) {
      this(bundle, new Explainer(bundle), written);
    }

    Explained explained() {
      return new Explained(bundle, explainer);
    }
  }

  /**
   * What is stored of a version.
   *
   * @param explained the bundle, unless it is missing or damaged
   */
  record Stored(BundleState state, @Nullable Explained explained) {}

  /** A bundle, ready to score and explain. */
  record Explained(Bundle bundle, Explainer explainer) {}
}
