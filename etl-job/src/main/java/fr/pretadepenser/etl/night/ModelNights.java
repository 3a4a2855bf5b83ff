package fr.pretadepenser.etl.night;

import fr.pretadepenser.contract.bundle.BundleManifest;
import fr.pretadepenser.contract.bundle.EventKind;
import fr.pretadepenser.contract.bundle.ModelEvent;
import fr.pretadepenser.contract.bundle.Reign;
import fr.pretadepenser.contract.failure.Failure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** The nights that models in use were trained on. */
final class ModelNights {
  private static final String CHAMPION = "champion";
  private static final String EVENTS = "events";
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
    return of(champion, bundles, events(hadoop, new Path(models, EVENTS)));
  }

  /** In the order in which they happened; none where nothing has been told yet. */
  private static List<ModelEvent> events(Configuration hadoop, Path folder) {
    List<ModelEvent> events = new ArrayList<>();
    try {
      FileSystem files = folder.getFileSystem(hadoop);
      if (files.exists(folder)) {
        for (FileStatus status : files.listStatus(folder)) {
          if (status.getPath().getName().endsWith(".json")) {
            Night.read(hadoop, folder, status.getPath().getName(), ModelEvent.class)
                .ifPresent(events::add);
          }
        }
      }
    } catch (IOException e) {
      throw Failure.inputNotReady(folder + " cannot be read: " + e.getMessage(), e);
    }
    events.sort(Comparator.comparing(ModelEvent::at));
    return events;
  }

  /**
   * Those of the champion, of the one before it, to which one may roll back, and of every younger
   * bundle, which may be promoted unless it was retired.
   */
  static Set<String> of(
      String champion, Collection<BundleManifest> bundles, List<ModelEvent> events) {
    BundleManifest serving =
        bundles.stream()
            .filter(bundle -> bundle.version().equals(champion))
            .findFirst()
            .orElseThrow(
                () -> Failure.inputNotReady("champion " + champion + " is not among the models"));
    Set<String> retired =
        events.stream()
            .filter(event -> EventKind.RETIRED.is(event.kind()))
            .map(ModelEvent::version)
            .collect(Collectors.toSet());
    // Two, for a pointer that has just moved is ahead of the events.
    List<String> reigned = Reign.line(events).stream().limit(2).toList();
    Set<String> nights = new HashSet<>(Set.of(nightOf(serving)));
    for (BundleManifest bundle : bundles) {
      boolean younger = bundle.createdAt().isAfter(serving.createdAt());
      if (reigned.contains(bundle.version()) || (younger && !retired.contains(bundle.version()))) {
        nights.add(nightOf(bundle));
      }
    }
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
