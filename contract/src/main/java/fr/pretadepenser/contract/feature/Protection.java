package fr.pretadepenser.contract.feature;

/** Whether a feature may enter the default model. */
public enum Protection {
  /** Free to use. */
  NONE,
  /** Correlated with a protected attribute: in, until the proxy test speaks. */
  PROXY,
  /** Out of the default model; written apart, for the fairness report. */
  PROTECTED
}
