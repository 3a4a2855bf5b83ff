package fr.pretadepenser.training.card;

import fr.pretadepenser.contract.feature.FeatureDictionary;
import fr.pretadepenser.contract.feature.SourceTable;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.contract.night.NightMetrics;
import fr.pretadepenser.contract.night.NightMetrics.TableMetrics;
import fr.pretadepenser.etl.night.Night;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the model was learned from.
 *
 * @param night the folder's name
 * @param clients of the night
 * @param labelled whose outcome is known
 * @param learned from, all others being kept for judging
 * @param rows of each clean table, where the night counted them
 * @param slots of the model by source table
 */
public record Data(
    String night,
    long clients,
    long labelled,
    long learned,
    Map<String, Long> rows,
    Map<String, Long> slots) {

  /** Of a night and the slots of a model. */
  public static Data of(Night night, FeatureDictionary slots, long learned) {
    Map<String, Long> rows = new TreeMap<>();
    Map<String, TableMetrics> counted = night.metrics().map(NightMetrics::tables).orElse(Map.of());
    for (SourceTable table : SourceTable.values()) {
      TableMetrics metrics = counted.get(table.folder());
      if (metrics != null) {
        rows.put(table.folder(), metrics.rowsOut());
      }
    }
    return new Data(
        night.manifest().night(),
        night.manifest().clients(),
        night.manifest().labelled(),
        learned,
        rows,
        slots.features().stream()
            .collect(
                Collectors.groupingBy(
                    slot -> slot.source().folder(), TreeMap::new, Collectors.counting())));
  }

  /** What people call a table of {@code rows} or {@code slots}. */
  public static Text label(String table) {
    return SourceTable.valueOf(table.toUpperCase(Locale.ROOT)).label();
  }
}
