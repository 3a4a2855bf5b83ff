package fr.pretadepenser.dashboard.page.simulation;

import fr.pretadepenser.contract.score.Decision;
import fr.pretadepenser.contract.score.Score;
import fr.pretadepenser.contract.score.Simulation;
import fr.pretadepenser.dashboard.page.Frame;
import fr.pretadepenser.dashboard.page.client.Effect;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Before and after, side by side, in the reader's form. */
public record Outcome(Frame frame, Form form, Simulation simulation) {
  private static final String NONE = "–";

  /** Features shown at once; the others move less. */
  private static final int MOST = 8;

  /** A quantity before and after, and what lies between. */
  public record Line(String label, String before, String after, String difference) {}

  /** How the part of a feature moves. */
  public record Move(String label, String before, String after, Effect effect) {}

  public Decision before() {
    return simulation.before().decision();
  }

  public Decision after() {
    return simulation.after().decision();
  }

  /** In one sentence. */
  public String sentence() {
    return form.changed()
        ? frame.text(simulation.sentence())
        : frame.text(simulation.before().sentence());
  }

  /** The probability, then every term. */
  public List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    lines.add(probability());
    for (Field field : form.fields()) {
      lines.add(line(field.label(), field.actual(), valueOf(field)));
    }
    lines.add(
        line(
            frame.text("simulation.down"),
            down(own(Term.PRICE), own(Term.AMOUNT)),
            down(tried(Term.PRICE), tried(Term.AMOUNT))));
    lines.add(
        line(
            frame.text("simulation.duration"),
            ratio(own(Term.AMOUNT), own(Term.INSTALMENT)),
            ratio(tried(Term.AMOUNT), tried(Term.INSTALMENT))));
    return List.copyOf(lines);
  }

  /** The features that move most. */
  public List<Move> moves() {
    double largest =
        simulation.moves().stream().mapToDouble(move -> Math.abs(move.logOdds())).max().orElse(1);
    return simulation.moves().stream()
        .limit(MOST)
        .map(
            move ->
                new Move(
                    frame.text(move.label()),
                    frame.text(move.before()),
                    frame.text(move.after()),
                    new Effect(frame, move.logOdds(), largest)))
        .toList();
  }

  /** What all features that move add together. */
  public @Nullable Effect sum() {
    Double sum = simulation.logOdds();
    return sum == null ? null : new Effect(frame, sum, Math.abs(sum));
  }

  /** The drawing of both probabilities on one scale; null if either is not known. */
  public @Nullable Strip strip() {
    return Strip.of(simulation);
  }

  private Line probability() {
    Double then = simulation.before().probability();
    Double now = simulation.after().probability();
    return new Line(
        frame.text("client.probability"),
        percent(simulation.before()),
        percent(simulation.after()),
        then == null || now == null
            ? NONE
            : frame.text("client.points", frame.numbers().signed((now - then) * 100, 1)));
  }

  private String percent(Score score) {
    Double probability = score.probability();
    return probability == null ? NONE : frame.numbers().percent(probability);
  }

  private Line line(String label, @Nullable Double before, @Nullable Double after) {
    return new Line(
        label,
        before == null ? NONE : frame.numbers().decimal(before, 1),
        after == null ? NONE : frame.numbers().decimal(after, 1),
        before == null || after == null || before.equals(after)
            ? "="
            : frame.numbers().signed(after - before, Math.abs(after - before) < 100 ? 1 : 0));
  }

  private @Nullable Double own(Term term) {
    return form.field(term).actual();
  }

  private @Nullable Double tried(Term term) {
    return valueOf(form.field(term));
  }

  /** What was scored: a field that cannot be used leaves the client's own in place. */
  private static @Nullable Double valueOf(Field field) {
    return field.value() == null ? field.actual() : field.value();
  }

  private static @Nullable Double down(@Nullable Double price, @Nullable Double amount) {
    return price == null || amount == null ? null : (Double) Math.max(0, price - amount);
  }

  private static @Nullable Double ratio(@Nullable Double amount, @Nullable Double instalment) {
    return amount == null || instalment == null ? null : (Double) (amount / instalment);
  }
}
