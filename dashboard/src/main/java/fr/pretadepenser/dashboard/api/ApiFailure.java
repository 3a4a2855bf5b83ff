package fr.pretadepenser.dashboard.api;

/** The API did not give what a page needs; the kind decides what the reader is told. */
public final class ApiFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What happened, as far as a reader can do something about it. */
  public enum Kind {
    /** Nothing answers at its address. */
    UNREACHABLE,
    /** It did not answer in time. */
    SLOW,
    /** Our key is not the one it wants, or cannot be read. */
    KEY_REFUSED,
    /** It answers that it is not ready: no model or no night yet. */
    NOT_READY,
    /** It knows no such client. */
    UNKNOWN_CLIENT,
    /** It understood the request and cannot do it for this client: no score to explain. */
    NOT_SCORABLE,
    /** Someone else was first, or what was asked for does not fit what stands. */
    CONFLICT,
    /** It is for another person to do, so that two have looked. */
    ANOTHER_PERSON,
    /** It answered something that is not in the contract. */
    UNEXPECTED
  }

  private final Kind kind;

  /** A failure of a kind; the sentence is for the log and holds no personal data. */
  ApiFailure(Kind kind, String sentence) {
    super(sentence);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }
}
