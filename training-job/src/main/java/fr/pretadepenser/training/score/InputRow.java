package fr.pretadepenser.training.score;

import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.model.score.Inputs;
import java.util.List;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** A row of {@code Clients} as the compiled scorer reads it. */
final class InputRow {
  private InputRow() {}

  /** The inputs stand in their order from column {@code first} on. */
  static Inputs inputs(List<Feature> features, Row row, int first) {
    double[] numbers = new double[features.size()];
    @Nullable String[] categories = new String[features.size()];
    for (int i = 0; i < numbers.length; i++) {
      boolean category = features.get(i).isCategory();
      boolean missing = row.isNullAt(first + i);
      numbers[i] = category || missing ? Double.NaN : row.getDouble(first + i);
      categories[i] = category && !missing ? row.getString(first + i) : null;
    }
    return new Inputs(numbers, categories);
  }
}
