package fr.pretadepenser.serving.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pretadepenser.contract.bundle.Population;
import fr.pretadepenser.contract.bundle.Reference;
import fr.pretadepenser.contract.bundle.Reference.Distribution;
import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.feature.Formula;
import fr.pretadepenser.contract.feature.Formula.Operation;
import fr.pretadepenser.contract.feature.Operator;
import fr.pretadepenser.contract.feature.Unit;
import fr.pretadepenser.model.bundle.Bundle;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

/**
 * The values one input of the model accepts, apart from null, which means not known: the labels of
 * a category; numbers within the bounds of their unit, widened to what training clients had.
 */
sealed interface InputDomain {

  /** What is accepted, in words that follow "must be". */
  String accepted();

  /** Whether a value that is not null is within the domain. */
  boolean accepts(JsonNode value);

  /** What is accepted, null too, as JSON Schema says it. */
  ObjectNode schema();

  /** The domain of an input of the model. */
  static InputDomain of(Feature input, Bundle bundle) {
    if (input.isCategory()) {
      return new Labels(bundle.scorer().categories().getOrDefault(input.name(), List.of()));
    }
    if (input.unit() == Unit.FLAG) {
      return new Flag();
    }
    boolean amount = input.editable() && input.unit() == Unit.MONEY;
    if (amount || bundle.scorer().slots().stream().anyMatch(slot -> divides(slot, input))) {
      return new Range(Double.MIN_VALUE, Double.POSITIVE_INFINITY);
    }
    return Range.of(input.unit()).widenedTo(input, bundle.reference());
  }

  /** Whether a slot is computed by dividing by the input, which must then not be 0. */
  private static boolean divides(Feature slot, Feature input) {
    return slot.formula() != null && divides(slot.formula(), Formula.input(input.name()));
  }

  private static boolean divides(Formula formula, Formula input) {
    return formula instanceof Operation operation
        && ((operation.operator() == Operator.DIV && operation.right().equals(input))
            || divides(operation.left(), input)
            || divides(operation.right(), input));
  }

  /** The labels the model was trained with: another one would be scored as missing, unnoticed. */
  record Labels(List<String> labels) implements InputDomain {
    @Override
    public String accepted() {
      return "one of " + String.join(", ", labels);
    }

    @Override
    public ObjectNode schema() {
      ObjectNode schema = JsonNodeFactory.instance.objectNode();
      ArrayNode accepted = schema.putArray("enum");
      labels.forEach(accepted::add);
      accepted.addNull();
      return schema;
    }

    @Override
    public boolean accepts(JsonNode value) {
      return value.isTextual() && labels.contains(value.textValue());
    }
  }

  /** Yes or no, as the tables write it. */
  record Flag() implements InputDomain {
    @Override
    public String accepted() {
      return "0 or 1";
    }

    @Override
    public ObjectNode schema() {
      ObjectNode schema = JsonNodeFactory.instance.objectNode();
      schema.putArray("enum").add(0).add(1).addNull();
      return schema;
    }

    @Override
    public boolean accepts(JsonNode value) {
      return value.isNumber() && (value.doubleValue() == 0 || value.doubleValue() == 1);
    }
  }

  /** Numbers from {@code least} to {@code most}, both included. */
  record Range(double least, double most) implements InputDomain {
    static Range of(Unit unit) {
      return switch (unit) {
        case SHARE, SCORE -> new Range(0, 1);
        case COUNT -> new Range(0, Double.POSITIVE_INFINITY);
        default -> new Range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
      };
    }

    Range widenedTo(Feature input, Reference reference) {
      Distribution all =
          reference.features().getOrDefault(input.name(), Map.of()).get(Population.ALL);
      if (all == null || all.quantiles().isEmpty()) {
        return this;
      }
      // Rounded outwards: a bound is read by people, and no training client may fall outside.
      double smallest = rounded(all.quantiles().get(0), RoundingMode.FLOOR);
      double greatest =
          rounded(all.quantiles().get(all.quantiles().size() - 1), RoundingMode.CEILING);
      return new Range(Math.min(least, smallest), Math.max(most, greatest));
    }

    private static double rounded(double bound, RoundingMode mode) {
      return new BigDecimal(bound).round(new MathContext(3, mode)).doubleValue();
    }

    @Override
    public String accepted() {
      if (least == Double.MIN_VALUE) {
        return "a number greater than 0";
      }
      if (least == Double.NEGATIVE_INFINITY) {
        return "a number";
      }
      return most == Double.POSITIVE_INFINITY
          ? "a number of at least " + text(least)
          : "a number from " + text(least) + " to " + text(most);
    }

    private static String text(double bound) {
      return BigDecimal.valueOf(bound).stripTrailingZeros().toPlainString();
    }

    @Override
    public ObjectNode schema() {
      ObjectNode schema = JsonNodeFactory.instance.objectNode();
      schema.putArray("type").add("number").add("null");
      if (least == Double.MIN_VALUE) {
        schema.put("exclusiveMinimum", 0);
      } else if (Double.isFinite(least)) {
        schema.put("minimum", least);
      }
      if (Double.isFinite(most)) {
        schema.put("maximum", most);
      }
      return schema;
    }

    @Override
    public boolean accepts(JsonNode value) {
      double number = value.isNumber() ? value.doubleValue() : Double.NaN;
      return Double.isFinite(number) && number >= least && number <= most;
    }
  }
}
