package fr.pretadepenser.etl.night;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which nights are kept.
 *
 * @param nights of the complete ones, so many of the newest; of the refused ones as many
 * @param minAge how long a night stays after the next one was published, since somebody may still
 *     be reading it; and how long one broken off stays after it was last written to
 * @param models folder of the models, whose nights stay; empty if nothing is known of models
 */
public record Retention(int nights, Duration minAge, Optional<String> models) {

  /**
   * The names of those to remove, oldest first. A folder whose manifest cannot be read is never
   * among them: a newer ETL may have written it.
   *
   * @param needed stay in any case
   */
  List<String> outdated(List<NightFolder> folders, Set<String> needed, Instant now) {
    Instant lately = now.minus(minAge);
    List<NightFolder> outdated = new ArrayList<>();
    List<NightFolder> complete = newestFirst(folders);
    for (int i = Math.max(nights, 1); i < complete.size(); i++) {
      if (!complete.get(i - 1).written().isAfter(lately)) {
        outdated.add(complete.get(i));
      }
    }
    folders.stream()
        .filter(folder -> folder.brokenOff() && !folder.written().isAfter(lately))
        .forEach(outdated::add);
    return outdated.stream()
        .map(NightFolder::name)
        .filter(name -> !needed.contains(name))
        .sorted()
        .toList();
  }

  /**
   * The names of the refused nights to remove, oldest first: beyond as many as nights are kept, and
   * no younger than {@code minAge}.
   */
  List<String> outdatedRefusals(List<NightFolder> refused, Instant now) {
    Instant lately = now.minus(minAge);
    List<NightFolder> oldestFirst =
        refused.stream()
            .sorted(Comparator.comparing(NightFolder::written).thenComparing(NightFolder::name))
            .toList();
    return oldestFirst.stream()
        .limit(Math.max(0, refused.size() - nights))
        .filter(folder -> !folder.written().isAfter(lately))
        .map(NightFolder::name)
        .toList();
  }

  private static List<NightFolder> newestFirst(List<NightFolder> folders) {
    return folders.stream()
        .filter(folder -> folder.manifest().isPresent())
        .sorted(
            Comparator.comparing(
                    (NightFolder folder) -> folder.manifest().orElseThrow().createdAt())
                .thenComparing(NightFolder::name)
                .reversed())
        .toList();
  }
}
