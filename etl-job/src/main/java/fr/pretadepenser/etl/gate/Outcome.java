package fr.pretadepenser.etl.gate;

/** How a judgement ended, from best to worst. */
public enum Outcome {
  PASSED,
  /** Counted and shown; the night is published. */
  WARNING,
  /** The night is refused. */
  ERROR;

  /** The worse of the two. */
  Outcome or(Outcome other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
