package fr.pretadepenser.training.prepare;

import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.feature.FeatureDictionary;
import fr.pretadepenser.contract.feature.Formula;
import fr.pretadepenser.contract.json.Json;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.catalyst.CatalystTypeConverters;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;

/**
 * Replaces the inputs at the end of a client's row by the vector of slots, all in one step: a step
 * of Spark for each of hundreds of columns takes longer than growing the first trees. The vector is
 * dense, for XGBoost takes what a sparse one does not hold for missing.
 */
final class SlotVector implements Function<InternalRow, Row> {
  private static final long serialVersionUID = 1L;

  private final DataType[] carried;
  private final Slot[] slots;

  /**
   * @param carried columns before the inputs, which stay
   * @param dictionary slots in order; their inputs come in the same order
   * @param categories values of each category in index order
   */
  SlotVector(
      List<StructField> carried,
      FeatureDictionary dictionary,
      Map<String, List<String>> categories) {
    this.carried = carried.stream().map(StructField::dataType).toArray(DataType[]::new);
    Map<String, Integer> columns = new HashMap<>();
    for (Feature input : dictionary.inputs()) {
      columns.put(input.name(), carried.size() + columns.size());
    }
    this.slots =
        dictionary.features().stream()
            .map(feature -> slot(feature, columns, categories))
            .toArray(Slot[]::new);
  }

  @Override
  public Row call(InternalRow client) {
    @Nullable Object[] values = new Object[carried.length + 1];
    for (int i = 0; i < carried.length; i++) {
      values[i] = CatalystTypeConverters.convertToScala(client.get(i, carried[i]), carried[i]);
    }
    double[] vector = new double[slots.length];
    for (int j = 0; j < vector.length; j++) {
      vector[j] = slots[j].of(client);
    }
    values[carried.length] = Vectors.dense(vector);
    return RowFactory.create(values);
  }

  private static Slot slot(
      Feature feature, Map<String, Integer> columns, Map<String, List<String>> categories) {
    if (feature.formula() != null) {
      return new Computed(Json.line(feature.formula()), columns);
    }
    int column = columns.getOrDefault(feature.name(), -1);
    if (!feature.isCategory()) {
      return new Numeric(column);
    }
    Map<UTF8String, Integer> indices = new HashMap<>();
    for (String value : categories.getOrDefault(feature.name(), List.of())) {
      indices.put(UTF8String.fromString(value), indices.size());
    }
    return new Category(column, indices);
  }

  private sealed interface Slot extends Serializable {
    double of(InternalRow client);
  }

  private record Numeric(int column) implements Slot {
    @Override
    public double of(InternalRow client) {
      return client.isNullAt(column) ? Double.NaN : client.getDouble(column);
    }
  }

  /** Missing and unseen values share the index after the last. */
  private record Category(int column, Map<UTF8String, Integer> indices) implements Slot {
    @Override
    public double of(InternalRow client) {
      Integer index = client.isNullAt(column) ? null : indices.get(client.getUTF8String(column));
      return index == null ? indices.size() : index;
    }
  }

  /** NaN where an input is missing or the result is not finite. */
  private static final class Computed implements Slot {
    private static final long serialVersionUID = 1L;

    /** As JSON, for a formula is no Java serializable. */
    private final String json;

    private final Map<String, Integer> columns;
    private final transient Formula formula;

    Computed(String json, Map<String, Integer> columns) {
      this.json = json;
      this.columns = columns;
      this.formula = FormulaColumn.parse(json);
    }

    private Object readResolve() {
      return new Computed(json, columns);
    }

    @Override
    public double of(InternalRow client) {
      double value =
          formula.evaluate(
              name -> {
                int column = columns.getOrDefault(name, -1);
                return client.isNullAt(column) ? Double.NaN : client.getDouble(column);
              });
      return Double.isFinite(value) ? value : Double.NaN;
    }
  }
}
