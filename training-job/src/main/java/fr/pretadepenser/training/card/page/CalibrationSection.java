package fr.pretadepenser.training.card.page;

import fr.pretadepenser.contract.feature.Language;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.training.card.Card;
import fr.pretadepenser.training.card.Probability;
import fr.pretadepenser.training.evaluate.Estimate;
import java.util.List;

/** Whether the probability means what it says. */
final class CalibrationSection {
  private static final Text HEADING =
      new Text("La probabilité dit-elle vrai ?", "Does the probability mean what it says?");
  private static final Text WORDS =
      new Text(
          "Pente %s, ordonnée %s, hors échantillon ; une pente de 1 et une ordonnée de 0 seraient parfaites. La calibration est celle de Platt, contenue dans le modèle ; la courbe isotone n'est qu'un contrôle.",
          "Slope %s, intercept %s, out of fold; slope 1 and intercept 0 would be perfect. Calibration is Platt's, within the model; the isotonic curve is only a check.");
  private static final List<Text> HEADINGS =
      List.of(
          new Text("dixième", "tenth"),
          new Text("clients", "clients"),
          new Text("prédit", "predicted"),
          new Text("observé (95 %)", "observed (95 %)"));

  private CalibrationSection() {}

  static String of(Card card, Language language) {
    Numbers n = new Numbers(language);
    Probability probability = card.probability();
    String slope = n.interval(probability.line() == null ? null : probability.line().slope(), 3);
    String intercept =
        n.interval(probability.line() == null ? null : probability.line().intercept(), 3);
    List<List<String>> rows =
        probability.reliability().stream()
            .map(
                r ->
                    List.of(
                        String.valueOf(probability.reliability().indexOf(r) + 1),
                        n.count(r.clients()),
                        n.percent(r.predicted(), 2),
                        observed(r.observed(), n)))
            .toList();
    List<String> headings = HEADINGS.stream().map(text -> text.in(language)).toList();
    return Html.section(
        HEADING.in(language),
        Html.paragraph(WORDS.in(language).formatted(slope, intercept))
            + Html.plots(
                CalibrationPlot.svg(probability, n),
                "<div>" + Html.table(0, headings, rows) + "</div>"));
  }

  /** On one line: ten of them beside the plot. */
  private static String observed(Estimate share, Numbers n) {
    return "%s (%s – %s)"
        .formatted(
            n.percent(share.value(), 1),
            n.number(100 * share.low(), 1),
            n.number(100 * share.high(), 1));
  }
}
