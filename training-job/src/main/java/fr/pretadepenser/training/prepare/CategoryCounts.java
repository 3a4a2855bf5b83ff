package fr.pretadepenser.training.prepare;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;

/** How many clients have each value of some categories, counted in one pass; missing ones aside. */
final class CategoryCounts implements Serializable {
  private static final long serialVersionUID = 1L;

  private final List<Map<String, Long>> counts = new ArrayList<>();

  CategoryCounts(int categories) {
    for (int i = 0; i < categories; i++) {
      counts.add(new HashMap<>());
    }
  }

  CategoryCounts add(Row values) {
    for (int i = 0; i < counts.size(); i++) {
      if (!values.isNullAt(i)) {
        counts.get(i).merge(values.getString(i), 1L, Long::sum);
      }
    }
    return this;
  }

  CategoryCounts add(CategoryCounts others) {
    for (int i = 0; i < counts.size(); i++) {
      Map<String, Long> mine = counts.get(i);
      others.counts.get(i).forEach((value, count) -> mine.merge(value, count, Long::sum));
    }
    return this;
  }

  /** Values of a category, most frequent first, equally frequent ones in alphabetical order. */
  List<String> values(int category) {
    return counts.get(category).entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
