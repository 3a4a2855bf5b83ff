package fr.pretadepenser.model.pipeline;

import static scala.collection.JavaConverters.asScalaBuffer;
import static scala.collection.JavaConverters.seqAsJavaList;

import fr.pretadepenser.contract.feature.Feature;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ml.combust.mleap.core.types.DataType;
import ml.combust.mleap.core.types.ScalarType;
import ml.combust.mleap.core.types.StructField;
import ml.combust.mleap.core.types.StructType;
import ml.combust.mleap.runtime.frame.ArrayRow;
import ml.combust.mleap.runtime.frame.DefaultLeapFrame;
import ml.combust.mleap.runtime.frame.Row;
import ml.combust.mleap.runtime.frame.Transformer;
import ml.combust.mleap.runtime.transformer.Pipeline;
import org.jspecify.annotations.Nullable;

/** Scores rows as any MLeap runtime does, stage by stage: slow, and independent of the scorer. */
public final class StockFrame {
  private final Transformer pipeline;
  private final List<Feature> inputs;

  /** A pipeline as loaded, and its inputs. */
  public StockFrame(Transformer pipeline, List<Feature> inputs) {
    this.pipeline = pipeline;
    this.inputs = inputs;
  }

  /** The probability of payment difficulties of each row of inputs by name. */
  public double[] probabilities(List<? extends Map<String, ? extends @Nullable Object>> rows) {
    List<Row> table = new ArrayList<>();
    for (var row : rows) {
      List<@Nullable Object> values = new ArrayList<>();
      for (Feature input : inputs) {
        values.add(value(input, row.get(input.name())));
      }
      table.add(new ArrayRow(values));
    }
    DefaultLeapFrame frame = new DefaultLeapFrame(schema(), table);
    DefaultLeapFrame scored = pipeline.transform(frame).get();
    int column = (int) scored.schema().indexOf(probabilityField()).get();
    return seqAsJavaList(scored.dataset()).stream()
        .mapToDouble(row -> (double) row.getTensor(column).apply(asScalaBuffer(List.of(1))))
        .toArray();
  }

  private StructType schema() {
    List<StructField> fields = new ArrayList<>();
    for (Feature input : inputs) {
      DataType type = input.isCategory() ? ScalarType.String() : ScalarType.Double().nonNullable();
      fields.add(new StructField(input.name(), type));
    }
    return StructType.apply(asScalaBuffer(fields)).get();
  }

  /** A missing number is NaN, a missing category null. */
  private static @Nullable Object value(Feature input, @Nullable Object value) {
    if (input.isCategory()) {
      return value;
    }
    return value == null ? Double.NaN : ((Number) value).doubleValue();
  }

  /** The last stage is the classifier; its field may have any name. */
  private String probabilityField() {
    List<Transformer> stages = seqAsJavaList(((Pipeline) pipeline).transformers());
    return stages.get(stages.size() - 1).shape().output("probability").name();
  }
}
