package fr.pretadepenser.training.gate;

import fr.pretadepenser.etl.night.Night;
import fr.pretadepenser.training.dataset.Clients;
import fr.pretadepenser.training.score.Scored;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** The groups that clients belong to by the night's protected columns. */
final class Groups {
  private static final int YEARS = 10;

  private Groups() {}

  /** For each column that the night has, the group of each client; numbers in bands of ten. */
  static Map<String, List<@Nullable String>> of(Night night, List<String> columns, Scored clients) {
    List<String> there =
        night.dictionary().features().stream()
            .map(feature -> feature.name())
            .filter(columns::contains)
            .toList();
    if (there.isEmpty()) {
      return Map.of();
    }
    Map<Long, Integer> places = new HashMap<>();
    for (int i = 0; i < clients.size(); i++) {
      places.put(clients.client(i), i);
    }
    @Nullable String[][] read = new String[there.size()][clients.size()];
    Iterator<Row> rows =
        night
            .protectedColumns()
            .select(Clients.CLIENT, there.toArray(String[]::new))
            .toLocalIterator();
    while (rows.hasNext()) {
      Row row = rows.next();
      Integer place = places.get(row.getLong(0));
      for (int j = 0; place != null && j < there.size(); j++) {
        read[j][place] = group(row.get(j + 1));
      }
    }
    Map<String, List<@Nullable String>> groups = new LinkedHashMap<>();
    for (int j = 0; j < there.size(); j++) {
      groups.put(there.get(j), Arrays.asList(read[j]));
    }
    return groups;
  }

  private static @Nullable String group(@Nullable Object value) {
    if (value instanceof Number number) {
      int from = (int) Math.floor(number.doubleValue() / YEARS) * YEARS;
      return from + "-" + (from + YEARS - 1);
    }
    return value == null ? null : value.toString();
  }
}
