package fr.pretadepenser.contract.feature;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * Arithmetic over numeric inputs, evaluated inside the bundle so that a changed loan changes all
 * that depends on it. In JSON an input is a string, a constant a number, an operation an object
 * {@code {"op": ..., "left": ..., "right": ...}}.
 */
public sealed interface Formula {

  /** The value for one client; NaN where an input it needs is missing (NaN). */
  double evaluate(ToDoubleFunction<String> inputs);

  /** Names of the inputs the formula reads, in order of first use. */
  default Set<String> inputs() {
    Set<String> names = new LinkedHashSet<>();
    collectInputs(this, names);
    return names;
  }

  private static void collectInputs(Formula formula, Set<String> names) {
    if (formula instanceof Input input) {
      names.add(input.name());
    } else if (formula instanceof Operation operation) {
      collectInputs(operation.left(), names);
      collectInputs(operation.right(), names);
    }
  }

  /** Reads the JSON form. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Formula fromJson(JsonNode node) {
    if (node.isTextual()) {
      return new Input(node.asText());
    }
    if (node.isNumber()) {
      return new Constant(node.asDouble());
    }
    if (!node.hasNonNull("op") || !node.hasNonNull("left") || !node.hasNonNull("right")) {
      throw new IllegalArgumentException("not a formula: " + node);
    }
    Operator operator =
        Operator.valueOf(node.get("op").asText().toUpperCase(java.util.Locale.ROOT));
    return new Operation(operator, fromJson(node.get("left")), fromJson(node.get("right")));
  }

  static Formula input(String name) {
    return new Input(name);
  }

  static Formula constant(double value) {
    return new Constant(value);
  }

  default Formula plus(Formula right) {
    return new Operation(Operator.ADD, this, right);
  }

  default Formula minus(Formula right) {
    return new Operation(Operator.SUB, this, right);
  }

  default Formula times(Formula right) {
    return new Operation(Operator.MUL, this, right);
  }

  /** Division; the divisor must be positive or missing, which cleaning and the API see to. */
  default Formula over(Formula right) {
    return new Operation(Operator.DIV, this, right);
  }

  default Formula power(double exponent) {
    return new Operation(Operator.POW, this, new Constant(exponent));
  }

  default Formula min(Formula right) {
    return new Operation(Operator.MIN, this, right);
  }

  default Formula max(Formula right) {
    return new Operation(Operator.MAX, this, right);
  }

  /** The value of a named numeric input. */
  record Input(String name) implements Formula {
    @Override
    public double evaluate(ToDoubleFunction<String> inputs) {
      return inputs.applyAsDouble(name);
    }

    @JsonValue
    String toJson() {
      return name;
    }
  }

  /** A fixed number. */
  record Constant(double value) implements Formula {
    @Override
    public double evaluate(ToDoubleFunction<String> inputs) {
      return value;
    }

    @JsonValue
    double toJson() {
      return value;
    }
  }

  /** One operation on two formulas. */
  record Operation(Operator operator, Formula left, Formula right) implements Formula {
    @Override
    public double evaluate(ToDoubleFunction<String> inputs) {
      return operator.apply(left.evaluate(inputs), right.evaluate(inputs));
    }

    @JsonValue
    Map<String, Object> toJson() {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("op", operator);
      json.put("left", left);
      json.put("right", right);
      return json;
    }
  }
}
