package fr.pretadepenser.model.score;

import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.feature.FeatureDictionary;
import fr.pretadepenser.contract.feature.Formula;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** From inputs to slots: indexes of categories, in-bundle arithmetic, numbers as they are. */
final class Slots {
  private final List<ToDoubleFunction<Inputs>> readers = new ArrayList<>();

  /** Prepares the reading of a dictionary's slots, with the labels of its categories. */
  Slots(FeatureDictionary dictionary, Map<String, List<String>> labels) {
    List<String> inputs = dictionary.inputs().stream().map(Feature::name).toList();
    for (Feature slot : dictionary.features()) {
      if (slot.formula() != null) {
        ToDoubleFunction<Inputs> formula = compile(slot.formula(), inputs);
        readers.add(values -> Inputs.finite(formula.applyAsDouble(values)));
      } else if (slot.isCategory()) {
        readers.add(
            index(labels.getOrDefault(slot.name(), List.of()), inputs.indexOf(slot.name())));
      } else {
        int position = inputs.indexOf(slot.name());
        readers.add(values -> values.numbers()[position]);
      }
    }
  }

  /** The slots' values; NaN is missing. */
  double[] of(Inputs inputs) {
    double[] slots = new double[readers.size()];
    for (int i = 0; i < slots.length; i++) {
      slots[i] = readers.get(i).applyAsDouble(inputs);
    }
    return slots;
  }

  /** What is missing or was unseen in training has the index after the last label. */
  private static ToDoubleFunction<Inputs> index(List<String> labels, int position) {
    Map<String, Integer> indexes = new HashMap<>();
    for (String label : labels) {
      indexes.put(label, indexes.size());
    }
    return values -> {
      String category = values.categories()[position];
      return category == null ? labels.size() : indexes.getOrDefault(category, labels.size());
    };
  }

  private static ToDoubleFunction<Inputs> compile(Formula formula, List<String> inputs) {
    if (formula instanceof Formula.Input input) {
      int position = inputs.indexOf(input.name());
      return values -> values.numbers()[position];
    }
    if (formula instanceof Formula.Operation operation) {
      ToDoubleFunction<Inputs> left = compile(operation.left(), inputs);
      ToDoubleFunction<Inputs> right = compile(operation.right(), inputs);
      return values ->
          operation.operator().apply(left.applyAsDouble(values), right.applyAsDouble(values));
    }
    double constant = formula.evaluate(name -> Double.NaN);
    return values -> constant;
  }
}
