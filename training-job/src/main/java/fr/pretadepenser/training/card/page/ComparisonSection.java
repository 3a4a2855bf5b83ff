package fr.pretadepenser.training.card.page;

import fr.pretadepenser.contract.feature.Language;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.training.card.Card;
import fr.pretadepenser.training.compare.Comparison;
import fr.pretadepenser.training.compare.Kind;
import fr.pretadepenser.training.compare.Standing;
import fr.pretadepenser.training.evaluate.AucGain;
import fr.pretadepenser.training.evaluate.Estimate;
import fr.pretadepenser.training.evaluate.Spread;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The learners that were compared before this one was chosen. */
final class ComparisonSection {
  private static final Text HEADING = new Text("Les autres méthodes", "Other learners");
  private static final Text NONE =
      new Text(
          "Aucune comparaison n'a été donnée (bin/train --comparison).",
          "No comparison was given (bin/train --comparison).");
  private static final Text WORDS =
      new Text(
          "%s clients, dont %s avec des difficultés ; mêmes %s variables, mêmes %s plis pour toutes. Moyennes sur les plis, intervalles à 95 %% entre crochets ; Platt : après calibration sur les autres plis. Prédit / observé dit combien de fois la probabilité brute est trop haute.",
          "%s clients, %s of them with difficulties; the same %s columns and %s folds for all. Means over folds, intervals of 95 %% in brackets; Platt: after calibration on the other folds. Predicted / observed tells how many times too high the raw probability is.");
  private static final Text AREA = new Text("AUC, intervalle à 95 %", "AUC, interval of 95 %");
  private static final Text SLOPE = new Text("Pente de calibration", "Calibration slope");
  private static final Text BEFORE = new Text("avant Platt", "before Platt");
  private static final Text AFTER = new Text("après Platt", "after Platt");
  private static final List<Text> COLUMNS =
      List.of(
          new Text("méthode", "learner"),
          new Text("traitement", "treatment"),
          new Text("AUC", "AUC"),
          new Text("écart à la meilleure", "less the best's"),
          new Text("PR-AUC", "PR-AUC"),
          new Text("perte log.", "log loss"),
          new Text("Platt", "Platt"),
          new Text("Brier", "Brier"),
          new Text("Platt", "Platt"),
          new Text("pente", "slope"),
          new Text("Platt", "Platt"),
          new Text("prédit / observé", "predicted / observed"),
          new Text("coût par dossier", "cost per application"),
          new Text("s", "s"));
  private static final int TEXTS = 2;

  private ComparisonSection() {}

  static String of(Card card, Language language) {
    Comparison comparison = card.comparison();
    if (comparison == null) {
      return Html.section(HEADING.in(language), Html.paragraph(NONE.in(language)));
    }
    Numbers n = new Numbers(language);
    String words =
        WORDS
            .in(language)
            .formatted(
                n.count(comparison.clients()),
                n.count(comparison.positives()),
                n.count(comparison.slots()),
                n.count(comparison.folds()));
    List<String> headings = COLUMNS.stream().map(column -> column.in(language)).toList();
    List<List<String>> rows = comparison.standings().stream().map(s -> row(s, n)).toList();
    return Html.section(
        HEADING.in(language),
        Html.paragraph(words)
            + Html.plots(areas(comparison, n), slopes(comparison, n))
            + Html.table(TEXTS, headings, rows));
  }

  private static List<String> row(Standing s, Numbers n) {
    return List.of(
        s.learner().toString(),
        s.treatment().toString(),
        n.interval(area(s), 4),
        behind(s.behind(), n),
        mean(s.averagePrecision(), n, 4),
        mean(s.raw().logLoss(), n, 4),
        mean(s.calibrated().logLoss(), n, 4),
        mean(s.raw().brier(), n, 4),
        mean(s.calibrated().brier(), n, 4),
        mean(s.raw().slope(), n, 2),
        mean(s.calibrated().slope(), n, 2),
        mean(s.raw().predicted(), n, 2),
        n.interval(interval(s.cost()), 3),
        n.number(s.seconds(), 0));
  }

  private static String behind(AucGain gain, Numbers n) {
    return gain.standardError() == 0
        ? "–"
        : n.interval(new Estimate(gain.value(), gain.low(), gain.high()), 4);
  }

  private static String mean(Spread spread, Numbers n, int digits) {
    return Double.isNaN(spread.mean()) ? "–" : n.number(spread.mean(), digits);
  }

  private static String areas(Comparison comparison, Numbers n) {
    Map<String, Estimate> areas = named(comparison, ComparisonSection::area);
    return new IntervalPlot(List.copyOf(areas.keySet()))
        .series("AUC", areas)
        .svg(picture("compared-auc", AREA, areas, n), "AUC", n.format(2), Double.NaN);
  }

  private static String slopes(Comparison comparison, Numbers n) {
    Map<String, Estimate> before = named(comparison, s -> interval(s.raw().slope()));
    Map<String, Estimate> after = named(comparison, s -> interval(s.calibrated().slope()));
    return new IntervalPlot(List.copyOf(before.keySet()))
        .series(AFTER.in(n.language()), after)
        .series(BEFORE.in(n.language()), before)
        .svg(picture("compared-slope", SLOPE, after, n), SLOPE.in(n.language()), n.format(2), 1);
  }

  /** Those that learn anything: the dummy would only stretch the axis. */
  private static Map<String, Estimate> named(
      Comparison comparison, Function<Standing, Estimate> figure) {
    Map<String, Estimate> named = new LinkedHashMap<>();
    for (Standing s : comparison.standings()) {
      Estimate estimate = figure.apply(s);
      if (s.learner() != Kind.DUMMY && Double.isFinite(estimate.value())) {
        named.put(s.learner() + ", " + s.treatment(), estimate);
      }
    }
    return named;
  }

  private static Picture picture(String id, Text title, Map<String, Estimate> marks, Numbers n) {
    List<String> words =
        marks.entrySet().stream()
            .map(mark -> mark.getKey() + " " + n.number(mark.getValue().value(), 2))
            .toList();
    Language language = n.language();
    return Picture.half(id + "-" + language.tag(), title.in(language), String.join("; ", words));
  }

  private static Estimate area(Standing s) {
    return Estimate.normal(s.auc().mean(), s.aucStandardError());
  }

  private static Estimate interval(Spread spread) {
    return Estimate.normal(spread.mean(), spread.standardError());
  }
}
