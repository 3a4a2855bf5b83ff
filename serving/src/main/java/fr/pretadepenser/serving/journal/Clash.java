package fr.pretadepenser.serving.journal;

/** Nothing was recorded: someone else recorded the same, or the next step, at the same moment. */
public final class Clash extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Clash() {
    super("someone else was first", null, false, false);
  }
}
