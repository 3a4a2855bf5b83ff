package fr.pretadepenser.contract.feature;

/** What a lender would expect of the probability when the value grows. */
public enum Direction {
  INCREASES_RISK,
  DECREASES_RISK,
  UNCONSTRAINED
}
