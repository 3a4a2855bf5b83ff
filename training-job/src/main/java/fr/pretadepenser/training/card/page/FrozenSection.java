package fr.pretadepenser.training.card.page;

import fr.pretadepenser.contract.bundle.Figures;
import fr.pretadepenser.contract.bundle.GateResult;
import fr.pretadepenser.contract.feature.Language;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.training.card.Card;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The figures on the frozen tenth beside those out of fold, a line each, then the gates. */
final class FrozenSection {
  private static final Text HEADING = new Text("Le dixième gelé", "The frozen tenth");
  private static final Text WORDS =
      new Text(
          "Un dixième des clients, toujours les mêmes, n'a servi ni à apprendre, ni à régler, ni à calibrer, ni à comparer. Le modèle livré y est mesuré, à côté des neuf autres dixièmes, où chaque client est prédit par un modèle qui ne l'a pas vu.",
          "A tenth of the clients, always the same ones, is never learned from, tuned, calibrated or compared on. The model that ships is measured there, beside the other nine tenths, where each client is predicted by a model that has not seen it.");
  private static final Text OUT_OF_FOLD = new Text("hors pli", "out of fold");
  private static final Text FROZEN = new Text("dixième gelé", "frozen tenth");
  private static final Text GATES = new Text("Portes", "Gates");
  private static final Text MEASURE = new Text("mesure", "measure");
  private static final List<Text> GATE_HEADINGS =
      List.of(new Text("porte", "gate"), new Text("verdict", "verdict"), MEASURE);
  private static final Text HELD = new Text("tenue", "held");
  private static final Text NOT_HELD = new Text("non tenue", "not held");

  private static final List<Line> LINES =
      List.of(
          new Line(
              new Text("clients", "clients"), f -> String.format(Locale.ROOT, "%,d", f.clients())),
          new Line(
              new Text("avec difficultés", "with difficulties"),
              f -> String.format(Locale.ROOT, "%,d", f.positives())),
          new Line(new Text("AUC", "AUC"), f -> within(f.auc(), f.aucStandardError())),
          new Line(
              new Text("précision moyenne (PR-AUC)", "average precision (PR-AUC)"),
              f -> figure(f.averagePrecision())),
          new Line(new Text("log loss", "log loss"), f -> figure(f.logLoss())),
          new Line(new Text("Brier", "Brier"), f -> figure(f.brier())),
          new Line(
              new Text("pente de calibration", "calibration slope"),
              f -> figure(f.calibrationSlope())),
          new Line(
              new Text("coût par dossier", "cost per application"),
              f -> within(f.cost(), f.costStandardError())),
          new Line(
              new Text("taux de refus au seuil", "refusal rate at the threshold"),
              f -> figure(f.refusalRate())));

  private FrozenSection() {}

  static String of(Card card, Language language) {
    Figures frozen = card.frozen();
    if (frozen == null) {
      return "";
    }
    List<List<String>> rows =
        LINES.stream()
            .map(
                line ->
                    List.of(
                        line.name().in(language),
                        line.value().apply(card.figures()),
                        line.value().apply(frozen)))
            .toList();
    return Html.section(
        HEADING.in(language),
        Html.paragraph(WORDS.in(language))
            + Html.table(
                1,
                List.of(MEASURE.in(language), OUT_OF_FOLD.in(language), FROZEN.in(language)),
                rows)
            + "<h3>"
            + GATES.in(language)
            + "</h3>"
            + Html.table(
                3,
                GATE_HEADINGS.stream().map(text -> text.in(language)).toList(),
                gates(card, language)));
  }

  private static List<List<String>> gates(Card card, Language language) {
    return card.gates().stream()
        .map(gate -> List.of(gate.gate(), verdict(gate).in(language), gate.sentence().in(language)))
        .toList();
  }

  private static Text verdict(GateResult gate) {
    return gate.held() ? HELD : NOT_HELD;
  }

  private static String within(double value, double standardError) {
    return figure(value) + " ± " + figure(standardError);
  }

  private static String figure(@Nullable Double value) {
    return value == null ? "–" : String.format(Locale.ROOT, "%.4f", value);
  }

  private record Line(Text name, Function<Figures, String> value) {}
}
