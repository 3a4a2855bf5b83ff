package fr.pretadepenser.training.tune;

import fr.pretadepenser.training.compare.DotPlot;
import fr.pretadepenser.training.compare.PlainPage;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code tuning.html}: what was searched and found, as a page of its own. */
public final class TuningPage {
  /** So many characters of a night's identity are in its folder's name. */
  private static final int IDENTITY = 12;

  /** Of the settings, what is drawn; rounds and patience follow from the rate. */
  private static final int DRAWN = 8;

  private TuningPage() {}

  /** The whole page. */
  public static String of(TuningReport report) {
    boolean better = report.gain().isBetter();
    return PlainPage.of(
        "Recherche de réglages",
        "Search for settings",
        """
        <p class="soft">%s · %d clients, %d avec difficultés · with payment difficulties · %.0f s</p>
        <p lang="fr"><b>%s.</b> Réglages configurés et meilleur candidat sont comparés client par client, hors pli, sur des plis qui n'ont servi à choisir aucun candidat.</p>
        <p lang="en" class="soft"><b>%s.</b> The configured settings and the best candidate are compared client by client, out of fold, on folds by which no candidate was chosen.</p>
        %s
        <h2>Réglages · Settings</h2>%s
        %s
        <h2>Tous les essais · All trials</h2>%s"""
            .formatted(
                report.night().substring(0, Math.min(IDENTITY, report.night().length())),
                report.clients(),
                report.positives(),
                report.seconds(),
                better
                    ? "Le meilleur candidat est meilleur au-delà du hasard : tuned.conf le contient"
                    : "Les réglages configurés restent : aucun n'est meilleur au-delà du hasard",
                better
                    ? "The best candidate is better by more than chance: tuned.conf holds it"
                    : "The configured settings stay: none is better by more than chance",
                PlainPage.table(figures(report)),
                PlainPage.table(settings(report)),
                report.rungs().stream().map(TuningPage::rung).collect(Collectors.joining("\n")),
                PlainPage.table(trials(report))));
  }

  private static String figures(TuningReport report) {
    return format(
        """
        | figure | configuré · configured | meilleur · best | gain, 95 %% |
        | log loss | %.5f | %.5f | %s |
        | AUC | %.4f (%.4f) | %.4f (%.4f) | %s |
        """,
        report.configuredLogLoss(),
        report.bestLogLoss(),
        report.gain(),
        report.configuredAuc().value(),
        report.configuredAuc().standardError(),
        report.bestAuc().value(),
        report.bestAuc().standardError(),
        report.aucGain());
  }

  private static String settings(TuningReport report) {
    Map<String, Number> best = TuningReport.searched(report.best());
    StringBuilder table = new StringBuilder("| key | configuré · configured | meilleur · best |\n");
    TuningReport.searched(report.configured())
        .forEach(
            (key, value) ->
                table.append(format("| %s | %s | %s |%n", key, value, best.getOrDefault(key, 0))));
    return table.toString();
  }

  private static String rung(Halving.Result rung) {
    DotPlot plot =
        new DotPlot(
            rung.trials().stream()
                .filter(trial -> trial.candidate() == 0)
                .mapToDouble(Trial::logLoss)
                .findFirst()
                .orElse(Double.NaN));
    rung.trials().forEach(t -> plot.interval(label(t), Double.NaN, t.logLoss(), Double.NaN));
    return format(
            "<h2>Marche · Rung %d</h2><p class=\"soft\">%.0f %% des clients · of the clients; %d jugés ·"
                + " judged, %d écartés faute de temps · cut for want of time; log loss, à gauche le meilleur ·"
                + " better to the left; | configuré · configured</p>",
            rung.rung() + 1, 100 * rung.share(), rung.trials().size(), rung.cut().size())
        + plot.svg("log loss");
  }

  private static String label(Trial trial) {
    return trial.candidate() == 0
        ? "1 (configuré · configured)"
        : format(
            "%d: depth %d, eta %s",
            trial.candidate() + 1, trial.settings().maxDepth(), trial.settings().eta());
  }

  private static String trials(TuningReport report) {
    StringBuilder table = new StringBuilder("| rung | candidate | log loss | rounds | s | ");
    table.append(
        TuningReport.searched(report.configured()).keySet().stream()
            .limit(DRAWN)
            .collect(Collectors.joining(" | ")));
    table.append(" |\n");
    for (Halving.Result rung : report.rungs()) {
      for (Trial trial : rung.trials()) {
        table.append(
            format(
                "| %d | %d | %.5f | %s | %.0f | %s |%n",
                rung.rung() + 1,
                trial.candidate() + 1,
                trial.logLoss(),
                trial.rounds().stream().map(String::valueOf).collect(Collectors.joining(", ")),
                trial.seconds(),
                TuningReport.searched(trial.settings()).values().stream()
                    .limit(DRAWN)
                    .map(String::valueOf)
                    .collect(Collectors.joining(" | "))));
      }
    }
    return table.toString();
  }

  private static String format(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
