package fr.pretadepenser.etl.night;

import fr.pretadepenser.contract.bundle.BundleManifest;
import fr.pretadepenser.contract.failure.Failure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;

/** The nights that models in use were trained on. */
final class ModelNights {
  private static final String CHAMPION = "champion";
  private static final String NIGHT = "night";

  private ModelNights() {}

  /**
   * Of the models in a folder.
   *
   * @throws Failure input not ready, if it cannot be told: then no night may be removed
   */
  static Set<String> of(Configuration hadoop, String models) {
    String champion =
        new Pointer(hadoop, models, CHAMPION)
            .read()
            .orElseThrow(() -> Failure.inputNotReady(models + " has no " + CHAMPION));
    List<BundleManifest> bundles = new ArrayList<>();
    try {
      Path folder = new Path(models);
      for (FileStatus status : folder.getFileSystem(hadoop).listStatus(folder)) {
        if (status.isDirectory()) {
          Night.read(hadoop, status.getPath(), NightLayout.MANIFEST, BundleManifest.class)
              .ifPresent(bundles::add);
        }
      }
    } catch (IOException e) {
      throw Failure.inputNotReady(models + " cannot be read: " + e.getMessage(), e);
    }
    return of(champion, bundles);
  }

  /**
   * Those of the champion, of every younger bundle, which may be promoted, and of the one before
   * the champion, to which one may roll back.
   */
  static Set<String> of(String champion, Collection<BundleManifest> bundles) {
    BundleManifest serving =
        bundles.stream()
            .filter(bundle -> bundle.version().equals(champion))
            .findFirst()
            .orElseThrow(
                () -> Failure.inputNotReady("champion " + champion + " is not among the models"));
    Set<String> nights = new HashSet<>();
    bundles.stream()
        .filter(bundle -> !bundle.createdAt().isBefore(serving.createdAt()))
        .forEach(bundle -> nights.add(nightOf(bundle)));
    bundles.stream()
        .filter(bundle -> bundle.createdAt().isBefore(serving.createdAt()))
        .max(Comparator.comparing(BundleManifest::createdAt))
        .ifPresent(bundle -> nights.add(nightOf(bundle)));
    return nights;
  }

  private static String nightOf(BundleManifest bundle) {
    String night = bundle.lineage().get(NIGHT);
    if (night == null) {
      throw Failure.inputNotReady("model " + bundle.version() + " does not tell its night");
    }
    return night;
  }
}
