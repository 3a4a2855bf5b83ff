package fr.pretadepenser.bench.serve;

import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.feature.FeatureDictionary;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

/**
 * The matrix that XGBoost learns from and scores: the slots of every client of a night, as the
 * bundle computes them from its inputs, rounded to floats as XGBoost does.
 */
final class SlotMatrix {
  /** Client, then outcome. */
  private static final int AHEAD = 2;

  private final FeatureDictionary slots;
  private final Map<String, Integer> columns = new HashMap<>();
  private final Map<String, List<String>> categories;

  SlotMatrix(FeatureDictionary slots, Map<String, List<String>> categories) {
    this.slots = slots;
    this.categories = categories;
    for (Feature input : slots.inputs()) {
      columns.put(input.name(), columns.size() + AHEAD + 1);
    }
  }

  /** Writes {@code matrix.npy}, {@code outcome.npy} (NaN: not known) and {@code clients.npy}. */
  void write(NightRows night, Path folder) throws IOException, SQLException {
    int width = slots.features().size();
    try (NumpyFile matrix = NumpyFile.floats(folder.resolve("matrix.npy"), width);
        NumpyFile outcome = NumpyFile.floats(folder.resolve("outcome.npy"), 1);
        NumpyFile clients = NumpyFile.longs(folder.resolve("clients.npy"))) {
      night.each(
          client -> {
            clients.addLong(client.getLong(1));
            double target = client.getInt(2);
            outcome.addFloat(client.wasNull() ? Float.NaN : (float) target);
            for (Feature slot : slots.features()) {
              matrix.addFloat((float) value(slot, client));
            }
          });
    }
  }

  /** The slots of one client by name, those that are not missing. */
  Map<String, Double> row(ResultSet client) throws SQLException {
    Map<String, Double> row = new LinkedHashMap<>();
    for (Feature slot : slots.features()) {
      double value = value(slot, client);
      if (!Double.isNaN(value)) {
        row.put(slot.name(), value);
      }
    }
    return row;
  }

  /** The inputs of one client by name, those that are not missing. */
  Map<String, Object> inputs(ResultSet client) throws SQLException {
    Map<String, Object> inputs = new LinkedHashMap<>();
    for (Feature input : slots.inputs()) {
      Object value = client.getObject(column(input.name()));
      if (value != null) {
        inputs.put(input.name(), value);
      }
    }
    return inputs;
  }

  private double value(Feature slot, ResultSet client) throws SQLException {
    if (slot.formula() != null) {
      Map<String, Double> operands = new HashMap<>();
      for (String input : slot.formula().inputs()) {
        operands.put(input, number(input, client));
      }
      ToDoubleFunction<String> inputs = name -> operands.getOrDefault(name, Double.NaN);
      double value = slot.formula().evaluate(inputs);
      return Double.isInfinite(value) ? Double.NaN : value;
    }
    if (slot.isCategory()) {
      List<String> labels = categories.getOrDefault(slot.name(), List.of());
      int index = labels.indexOf(client.getString(column(slot.name())));
      return index < 0 ? labels.size() : index;
    }
    return number(slot.name(), client);
  }

  private int column(String input) {
    return Objects.requireNonNull(columns.get(input));
  }

  private double number(String input, ResultSet client) throws SQLException {
    double value = client.getDouble(column(input));
    return client.wasNull() ? Double.NaN : value;
  }
}
