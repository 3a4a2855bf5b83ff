package fr.pretadepenser.serving.registry;

import fr.pretadepenser.contract.bundle.BundleManifest;
import fr.pretadepenser.contract.bundle.ModelEvent;
import fr.pretadepenser.contract.client.ModelVersions.Reign;
import fr.pretadepenser.contract.client.ModelVersions.Version;
import fr.pretadepenser.contract.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a models folder tells of its versions. */
final class Versions {
  private static final String MANIFEST = "manifest.json";

  /** Kinds of events from which on a version is champion. */
  private static final Set<String> BEGINNINGS = Set.of("promoted", "rolled back", "found");

  private final Path models;
  private final List<ModelEvent> events;

  private Versions(Path models, List<ModelEvent> events) {
    this.models = models;
    this.events = events;
  }

  /** Those that have a bundle or an event, oldest first. */
  static List<Version> of(Path models) throws IOException {
    Versions versions = new Versions(models, events(models.resolve("events")));
    Set<String> names = new TreeSet<>(bundles(models));
    versions.events.forEach(event -> names.add(event.version()));
    return names.stream().map(versions::version).toList();
  }

  private static List<ModelEvent> events(Path folder) throws IOException {
    List<ModelEvent> events = new ArrayList<>();
    for (Path file : list(folder)) {
      if (file.toString().endsWith(".json")) {
        events.add(Json.read(file, ModelEvent.class));
      }
    }
    events.sort(Comparator.comparing(ModelEvent::at));
    return events;
  }

  private static List<String> bundles(Path models) throws IOException {
    return list(models).stream()
        .filter(folder -> Files.exists(folder.resolve(MANIFEST)))
        .map(folder -> folder.getFileName().toString())
        .toList();
  }

  private static List<Path> list(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      // Not those that are still being written.
      return files.filter(file -> !file.getFileName().toString().startsWith(".")).sorted().toList();
    }
  }

  private Version version(String name) {
    Path file = models.resolve(name).resolve(MANIFEST);
    BundleManifest manifest = Files.exists(file) ? Json.read(file, BundleManifest.class) : null;
    return new Version(
        name,
        manifest == null ? null : manifest.createdAt(),
        manifest == null ? null : manifest.lineage().get("night"),
        reigns(name),
        events.stream().filter(event -> event.version().equals(name)).toList());
  }

  /** Each time as champion ends as that of the next champion begins. */
  private List<Reign> reigns(String name) {
    List<ModelEvent> beginnings =
        events.stream().filter(event -> BEGINNINGS.contains(event.kind())).toList();
    List<Reign> reigns = new ArrayList<>();
    for (int i = 0; i < beginnings.size(); i++) {
      if (beginnings.get(i).version().equals(name)) {
        @Nullable Instant until = i + 1 < beginnings.size() ? beginnings.get(i + 1).at() : null;
        reigns.add(new Reign(beginnings.get(i).at(), until));
      }
    }
    return reigns;
  }
}
