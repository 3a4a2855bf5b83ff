package fr.pretadepenser.dashboard.page.client;

import fr.pretadepenser.contract.score.Explanation;
import fr.pretadepenser.dashboard.page.Frame;
import java.util.List;

/** Why the probability is what it is, in the reader's words and form. */
public record ReasonsView(Frame frame, Explanation explanation) {

  /**
   * One row of a table of effects.
   *
   * @param name of the feature; empty for a family
   * @param value the client's
   * @param reference to compare it with
   */
  public record Row(String name, String label, String value, String reference, Effect effect) {}

  /** Principal reasons that raise the risk. */
  public List<String> against() {
    return sentences(explanation.against());
  }

  /** Principal reasons that lower it. */
  public List<String> inFavour() {
    return sentences(explanation.inFavour());
  }

  /** Effects by family, largest first. */
  public List<Row> families() {
    double largest =
        explanation.families().stream().mapToDouble(f -> Math.abs(f.logOdds())).max().orElse(1);
    return explanation.families().stream()
        .map(
            family ->
                new Row(
                    "",
                    frame.text(family.label()),
                    "",
                    "",
                    new Effect(frame, family.logOdds(), largest)))
        .toList();
  }

  /** Effects of every feature, largest first. */
  public List<Row> contributions() {
    double largest =
        explanation.contributions().stream()
            .mapToDouble(contribution -> Math.abs(contribution.logOdds()))
            .max()
            .orElse(1);
    return explanation.contributions().stream()
        .map(
            part ->
                new Row(
                    part.feature(),
                    frame.text(part.label()),
                    frame.text(part.value()),
                    frame.text(part.reference()),
                    new Effect(frame, part.logOdds(), largest)))
        .toList();
  }

  /** Log-odds of the average client, where all effects start from. */
  public String baseline() {
    return frame.numbers().signed(explanation.baseline(), 2);
  }

  /** Log-odds of this client, where all effects end. */
  public String sum() {
    return frame.numbers().signed(explanation.logOdds(), 2);
  }

  private List<String> sentences(List<Explanation.Reason> reasons) {
    return reasons.stream().map(reason -> frame.text(reason.sentence())).toList();
  }
}
