package fr.pretadepenser.training.selection;

import fr.pretadepenser.training.compare.DotPlot;
import fr.pretadepenser.training.compare.PlainPage;
import fr.pretadepenser.training.selection.Size.Price;

/** {@code selection.html}: what fewer slots cost, as a page of its own. */
public final class SelectionPage {
  private SelectionPage() {}

  /** The whole page. */
  public static String of(SelectionReport report) {
    return PlainPage.of(
        "Prix de garder moins de variables",
        "Price of keeping fewer features",
        """
        <p class="soft">%s · %s</p>
        <h2>AUC en moins de toutes, intervalle à 95 %% · AUC less that of all, 95 %% interval</h2>%s
        <h2>Coût en plus de toutes, intervalle à 95 %% · Cost above that of all, 95 %% interval</h2>%s
        <h2>Toutes les figures · All figures</h2>
        <p lang="fr">Chaque pli choisit ses variables sur ses seuls clients d'apprentissage. Différences client par client ; coût par dossier en faux refus, au seuil configuré ; Jaccard : part commune des choix de deux plis.</p>
        <p lang="en" class="soft">Each fold chooses its features by its own training clients. Differences client by client; cost per application in false refusals, at the configured threshold; Jaccard: what the choices of two folds share.</p>
        %s"""
            .formatted(
                report.night(),
                report.heading(),
                areas(report),
                costs(report),
                PlainPage.table(report.table())));
  }

  private static String areas(SelectionReport report) {
    DotPlot plot = new DotPlot(0);
    for (Size size : report.sizes()) {
      Price price = size.price();
      if (price != null) {
        plot.interval(label(size), price.auc().low(), price.auc().value(), price.auc().high());
      }
    }
    return plot.svg("AUC");
  }

  private static String costs(SelectionReport report) {
    DotPlot plot = new DotPlot(0);
    for (Size size : report.sizes()) {
      Price price = size.price();
      if (price != null) {
        plot.interval(label(size), price.cost().low(), price.cost().value(), price.cost().high());
      }
    }
    return plot.svg("cost");
  }

  private static String label(Size size) {
    return size.features() + " variables · features";
  }
}
