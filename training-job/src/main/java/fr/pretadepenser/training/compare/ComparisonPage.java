package fr.pretadepenser.training.compare;

import fr.pretadepenser.training.evaluate.Spread;
import java.util.List;

/** {@code comparison.html}: table and plots as a page of its own, without scripts. */
public final class ComparisonPage {
  private ComparisonPage() {}

  /** The whole page. */
  public static String of(Comparison comparison) {
    return PlainPage.of(
        "Comparaison des modèles",
        "Comparison of models",
        """
        <p class="soft">%s · %s</p>
        <h2>AUC, intervalle à 95 %% · AUC, 95 %% interval</h2>%s
        <h2>Pente de calibration avant ○ et après ● Platt · Calibration slope before ○ and after ● Platt</h2>%s
        <h2>Perte logarithmique avant ○ et après ● Platt · Log loss before ○ and after ● Platt</h2>%s
        <h2>Toutes les figures · All figures</h2>
        <p lang="fr">Moyennes sur les plis, erreurs types entre parenthèses ; coût par dossier en faux refus, seuil choisi sur les autres plis.</p>
        <p lang="en" class="soft">Means over folds, standard errors in parentheses; cost per application in false refusals, threshold chosen on the other folds.</p>
        %s"""
            .formatted(
                comparison.night(),
                comparison.table().lines().findFirst().orElse(""),
                areas(comparison.standings()),
                pairs(comparison.standings(), s -> s.raw().slope(), s -> s.calibrated().slope(), 1),
                pairs(
                    comparison.standings(),
                    s -> s.raw().logLoss(),
                    s -> s.calibrated().logLoss(),
                    Double.NaN),
                PlainPage.table(comparison.table())));
  }

  private static String areas(List<Standing> standings) {
    DotPlot plot = new DotPlot(Double.NaN);
    for (Standing s : standings) {
      double half = 1.96 * s.aucStandardError();
      plot.interval(label(s), s.auc().mean() - half, s.auc().mean(), s.auc().mean() + half);
    }
    return plot.svg("AUC");
  }

  private interface Figure {
    Spread of(Standing standing);
  }

  private static String pairs(
      List<Standing> standings, Figure before, Figure after, double target) {
    DotPlot plot = new DotPlot(target);
    for (Standing s : standings) {
      plot.pair(label(s), before.of(s).mean(), after.of(s).mean());
    }
    return plot.svg("before, after");
  }

  private static String label(Standing s) {
    return Cell.name(s.learner(), s.treatment());
  }
}
