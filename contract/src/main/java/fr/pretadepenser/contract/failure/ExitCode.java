package fr.pretadepenser.contract.failure;

/**
 * How a command ended, so that a scheduler can tell "come back later" from "bad data" from "bug".
 */
public enum ExitCode {
  OK(0),
  /** An input file, folder or pointer is missing, empty, truncated or not of its schema. */
  INPUT_NOT_READY(20),
  /** A configuration key or command-line option is unknown or out of range. */
  BAD_CONFIGURATION(43),
  /** Not foreseen: a defect. */
  UNKNOWN(49),
  /** The result was computed and did not hold its checks. */
  FAILED_CHECK(50),
  /** The data itself was refused by its gates: yesterday's result stays, a report says why. */
  REFUSED_DATA(51),
  /** A model was trained and proved, and a gate refused it: the champion stays. */
  REFUSED_MODEL(52);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  /** The process's exit status. */
  public int code() {
    return code;
  }
}
