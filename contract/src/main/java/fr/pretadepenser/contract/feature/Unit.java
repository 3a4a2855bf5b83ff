package fr.pretadepenser.contract.feature;

/** How a feature's value is read and written. */
public enum Unit {
  /** An amount in the lender's currency. */
  MONEY,
  /** A plain number: a ratio of two quantities of the same unit, a difference of two scores. */
  RATIO,
  /**
   * A part of a whole, 0 to 1, written as a percentage; above 1 only where the bundle computes it,
   * as payments may exceed income.
   */
  SHARE,
  /** A yearly rate, 0.12 = 12 %. */
  RATE,
  DAYS,
  MONTHS,
  YEARS,
  COUNT,
  /** An opaque score between 0 and 1. */
  SCORE,
  /** 0 or 1. */
  FLAG,
  /** A code of a closed list: the only unit whose values are strings. */
  CATEGORY
}
