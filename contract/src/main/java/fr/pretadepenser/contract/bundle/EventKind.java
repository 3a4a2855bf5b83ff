package fr.pretadepenser.contract.bundle;

/** The kinds of events, as their files name them. */
public enum EventKind {
  TRAINED("trained"),
  PROPOSED("proposed"),
  REFUSED("refused"),
  PROMOTING("promoting"),
  PROMOTED("promoted"),
  ROLLING_BACK("rolling back"),
  ROLLED_BACK("rolled back"),
  ABANDONED("abandoned"),
  FOUND("found"),
  RETIRED("retired");

  private final String text;

  EventKind(String text) {
    this.text = text;
  }

  /** As an event says it. */
  public String text() {
    return text;
  }

  /** Whether an event says so. */
  public boolean is(String kind) {
    return text.equals(kind);
  }

  /** Whether the version serves from the event's instant on. */
  public static boolean serves(String kind) {
    return PROMOTED.is(kind) || ROLLED_BACK.is(kind) || FOUND.is(kind);
  }
}
