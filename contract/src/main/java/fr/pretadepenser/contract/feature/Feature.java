package fr.pretadepenser.contract.feature;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A feature, declared once.
 *
 * @param name lower snake case, unique; a raw column keeps its name in lower case
 * @param label a few words, as a column or axis title
 * @param sentence what the manager reads; {@code {value}} stands for the client's value
 * @param unit how the value is read and written; {@code CATEGORY} values are strings, all others
 *     doubles
 * @param source the table the value comes from; {@code APPLICATION} for in-bundle arithmetic
 * @param family under which reasons are grouped
 * @param missing what a missing value means
 * @param direction what a lender would expect when the value grows
 * @param protection whether the default model may use it
 * @param editable a term of the loan or a declared amount that simulation may change
 * @param required a client without it cannot be scored and is for a person to decide
 * @param formula in-bundle arithmetic over inputs, or null for an input computed by the ETL
 */
public record Feature(
    String name,
    Text label,
    Text sentence,
    Unit unit,
    SourceTable source,
    Family family,
    Text missing,
    Direction direction,
    Protection protection,
    boolean editable,
    boolean required,
    @Nullable Formula formula) {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");

  /** Refuses a name off pattern, a sentence without its value, a formula of a category. */
  public Feature {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("feature name is not lower snake case: " + name);
    }
    if (!sentence.fr().contains("{value}") || !sentence.en().contains("{value}")) {
      throw new IllegalArgumentException("sentence of " + name + " does not show {value}");
    }
    if (formula != null && unit == Unit.CATEGORY) {
      throw new IllegalArgumentException("category " + name + " cannot be computed by a formula");
    }
  }

  /** Whether values are strings of a closed list. */
  @JsonIgnore
  public boolean isCategory() {
    return unit == Unit.CATEGORY;
  }

  /** Whether the value is given to the bundle rather than computed in it. */
  @JsonIgnore
  public boolean isInput() {
    return formula == null;
  }
}
