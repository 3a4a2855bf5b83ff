package fr.pretadepenser.training.bundle;

import fr.pretadepenser.contract.bundle.Figures;
import org.jspecify.annotations.Nullable;

/** The figures of the card on the frozen tenth, a line each, beside those out of fold. */
final class FrozenTable {
  private FrozenTable() {}

  static String of(Figures outOfFold, Figures frozen) {
    return "<table><tr><th></th><th class=\"n\">hors pli · out of fold</th>"
        + "<th class=\"n\">dixième gelé · frozen tenth</th></tr>"
        + line("clients", count(outOfFold.clients()), count(frozen.clients()))
        + line(
            "avec difficultés · with difficulties",
            count(outOfFold.positives()),
            count(frozen.positives()))
        + line(
            "AUC",
            within(outOfFold.auc(), outOfFold.aucStandardError()),
            within(frozen.auc(), frozen.aucStandardError()))
        + line(
            "PR-AUC · average precision",
            figure(outOfFold.averagePrecision()),
            figure(frozen.averagePrecision()))
        + line("log loss", figure(outOfFold.logLoss()), figure(frozen.logLoss()))
        + line("Brier", figure(outOfFold.brier()), figure(frozen.brier()))
        + line(
            "pente de calibration · calibration slope",
            figure(outOfFold.calibrationSlope()),
            figure(frozen.calibrationSlope()))
        + line(
            "coût par dossier · cost per application",
            within(outOfFold.cost(), outOfFold.costStandardError()),
            within(frozen.cost(), frozen.costStandardError()))
        + line(
            "taux de refus au seuil · refusal rate at the threshold",
            percent(outOfFold.refusalRate()),
            percent(frozen.refusalRate()))
        + "</table>";
  }

  private static String line(String name, String outOfFold, String frozen) {
    return "<tr><td>%s</td><td class=\"n\">%s</td><td class=\"n\">%s</td></tr>"
        .formatted(name, outOfFold, frozen);
  }

  private static String count(long clients) {
    return CardPage.number("%,d", clients);
  }

  private static String within(double value, double standardError) {
    return CardPage.number("%.4f ± %.4f", value, standardError);
  }

  private static String figure(@Nullable Double value) {
    return value == null ? "–" : CardPage.number("%.4f", value);
  }

  private static String percent(@Nullable Double share) {
    return share == null ? "–" : CardPage.number("%.2f %%", 100 * share);
  }
}
