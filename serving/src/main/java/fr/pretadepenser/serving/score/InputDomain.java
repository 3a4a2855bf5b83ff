package fr.pretadepenser.serving.score;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.feature.Formula;
import fr.pretadepenser.contract.feature.Formula.Operation;
import fr.pretadepenser.contract.feature.Operator;
import fr.pretadepenser.contract.feature.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values one input of the model accepts: a type and a range by its unit, or the labels of a
 * category. Null always means missing.
 */
sealed interface InputDomain {

  /** What is accepted, in words that follow "must be". */
  String accepted();

  /** Whether a value that is not null is within the domain. */
  boolean accepts(JsonNode value);

  /** The domain of {@code input} in a model of {@code slots}. */
  static InputDomain of(Feature input, List<String> labels, List<Feature> slots) {
    if (input.isCategory()) {
      return new Labels(labels);
    }
    boolean positive =
        (input.editable() && input.unit() == Unit.MONEY)
            || slots.stream().anyMatch(slot -> divides(slot.formula(), input.name()));
    return positive ? Range.POSITIVE : Range.of(input.unit());
  }

  /** Whether a formula divides by an input, which must then not be 0. */
  private static boolean divides(@Nullable Formula formula, String input) {
    if (!(formula instanceof Operation operation)) {
      return false;
    }
    return (operation.operator() == Operator.DIV && operation.right().equals(Formula.input(input)))
        || divides(operation.left(), input)
        || divides(operation.right(), input);
  }

  /** The labels the model was trained with: another one would be scored as missing, unnoticed. */
  record Labels(List<String> labels) implements InputDomain {
    @Override
    public String accepted() {
      return "one of " + String.join(", ", labels);
    }

    @Override
    public boolean accepts(JsonNode value) {
      return value.isTextual() && labels.contains(value.textValue());
    }
  }

  /** Numbers. */
  enum Range implements InputDomain {
    ANY("a number", Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY),
    POSITIVE("a number greater than 0", Double.MIN_VALUE, Double.POSITIVE_INFINITY),
    FROM_0("a number of at least 0", 0, Double.POSITIVE_INFINITY),
    FROM_0_TO_1("a number from 0 to 1", 0, 1),
    FLAG("0 or 1", 0, 1);

    private final String accepted;
    private final double least;
    private final double most;

    Range(String accepted, double least, double most) {
      this.accepted = accepted;
      this.least = least;
      this.most = most;
    }

    static Range of(Unit unit) {
      return switch (unit) {
        case FLAG -> FLAG;
        case SHARE, SCORE -> FROM_0_TO_1;
        case COUNT -> FROM_0;
        case MONEY, RATIO, RATE, DAYS, MONTHS, YEARS, CATEGORY -> ANY;
      };
    }

    @Override
    public String accepted() {
      return accepted;
    }

    @Override
    public boolean accepts(JsonNode value) {
      double number = value.isNumber() ? value.doubleValue() : Double.NaN;
      return Double.isFinite(number)
          && number >= least
          && number <= most
          && (this != FLAG || number == 0 || number == 1);
    }
  }
}
