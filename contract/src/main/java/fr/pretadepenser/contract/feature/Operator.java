package fr.pretadepenser.contract.feature;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The arithmetic a bundle can carry; each constant is a {@code math_binary} operation of MLeap, in
 * IEEE doubles, where NaN (missing) stays NaN.
 */
public enum Operator {
  @JsonProperty("add")
  ADD,
  @JsonProperty("sub")
  SUB,
  @JsonProperty("mul")
  MUL,
  @JsonProperty("div")
  DIV,
  @JsonProperty("pow")
  POW,
  @JsonProperty("min")
  MIN,
  @JsonProperty("max")
  MAX;

  /** Applies the operation to two doubles. */
  public double apply(double left, double right) {
    return switch (this) {
      case ADD -> left + right;
      case SUB -> left - right;
      case MUL -> left * right;
      case DIV -> left / right;
      case POW -> Math.pow(left, right);
      case MIN -> Math.min(left, right);
      case MAX -> Math.max(left, right);
    };
  }
}
