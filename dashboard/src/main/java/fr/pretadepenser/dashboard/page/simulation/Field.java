package fr.pretadepenser.dashboard.page.simulation;

import fr.pretadepenser.dashboard.language.Numbers;
import fr.pretadepenser.dashboard.page.Frame;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * One term in the form.
 *
 * @param actual the client's own; null if not known
 * @param text what stands in the form, in the reader's form
 * @param value what it says; null if nothing, or nothing that can be used
 * @param error why it cannot be used, in words; null if it can
 */
public record Field(
    Frame frame,
    Term term,
    @Nullable Double actual,
    String text,
    @Nullable Double value,
    @Nullable String error) {
  private static final double LARGEST = 1e9;

  /** The client's own term if nothing was typed, or what was typed as {@code writer} writes it. */
  static Field of(
      Frame frame, Term term, @Nullable Double actual, @Nullable String typed, Numbers writer) {
    String own = actual == null ? "" : frame.numbers().decimal(actual, 2);
    if (typed == null || (actual != null && same(typed, writer.decimal(actual, 2)))) {
      // Not read back from its text: what was not changed stays exact.
      return new Field(frame, term, actual, own, actual, null);
    }
    if (typed.isBlank()) {
      String error = actual == null ? null : frame.text("simulation.missing");
      return new Field(frame, term, actual, "", null, error);
    }
    OptionalDouble read = writer.parse(typed);
    if (read.isEmpty()) {
      return new Field(frame, term, actual, typed, null, frame.text("simulation.unread", typed));
    }
    double value = read.getAsDouble();
    if (value <= 0 || value > LARGEST) {
      String most = frame.numbers().whole((long) LARGEST);
      return new Field(frame, term, actual, typed, null, frame.text("simulation.range", most));
    }
    return new Field(frame, term, actual, frame.numbers().decimal(value, 2), value, null);
  }

  /** Its name in the form. */
  public String name() {
    return term.tag();
  }

  public String label() {
    return frame.text("simulation." + term.tag());
  }

  /** Whether another value than the client's own is tried out. */
  public boolean changed() {
    return value != null && !value.equals(actual);
  }

  /** Least value of the slider: a quarter of the client's own, rounded to its step. */
  public long least() {
    return Math.max(step(), Math.round(middle() / 4 / step()) * step());
  }

  /** Largest value of the slider: twice the client's own. */
  public long most() {
    return Math.round(middle() * 2 / step()) * step();
  }

  /** Of the slider: about a hundred of them make the client's own. */
  public long step() {
    return Math.max(1, (long) Math.pow(10, Math.floor(Math.log10(middle())) - 2));
  }

  /** Where the slider stands. */
  public long position() {
    return Math.round(value == null ? middle() : value);
  }

  private double middle() {
    return actual == null || actual <= 0 ? 100_000 : actual;
  }

  private static boolean same(String text, String other) {
    return text.replaceAll("[\\s\\h]", "").equals(other.replaceAll("[\\s\\h]", ""));
  }
}
