package fr.pretadepenser.training.card.page;

import fr.pretadepenser.contract.bundle.Figures;
import fr.pretadepenser.contract.feature.Language;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.training.card.Card;
import fr.pretadepenser.training.evaluate.CalibrationLine;
import fr.pretadepenser.training.evaluate.Estimate;

/** What it is for, and its figures at a glance. */
final class SummarySection {
  private static final Text HEADING = new Text("À quoi il sert", "Intended use");
  private static final Text CLIENTS =
      new Text(
          "clients jugés hors échantillon, %s en difficulté",
          "clients judged out of fold, %s with difficulties");
  private static final Text AUC = new Text("AUC ± %s", "AUC ± %s");
  private static final Text COST =
      new Text(
          "coût par dossier ± %s, en refus à tort", "cost per application ± %s, in false refusals");
  private static final Text SLOPE =
      new Text("pente de calibration [%s ; %s]", "calibration slope [%s, %s]");
  private static final Text THRESHOLD =
      new Text(
          "seuil ; une personne décide de %s à %s", "threshold; a person decides from %s to %s");
  private static final Text BRIER = new Text("score de Brier", "Brier score");
  private static final Text KS = new Text("Kolmogorov-Smirnov", "Kolmogorov-Smirnov");
  private static final Text LOG_LOSS = new Text("perte logarithmique", "log loss");

  private SummarySection() {}

  static String of(Card card, Language language) {
    Numbers n = new Numbers(language);
    Figures f = card.figures();
    String slope =
        Html.tile(n.number(f.calibrationSlope(), 3), SLOPE.in(language).formatted("–", "–"));
    CalibrationLine line = card.probability().line();
    if (line != null) {
      Estimate estimate = line.slope();
      slope =
          Html.tile(
              n.number(estimate.value(), 3),
              SLOPE
                  .in(language)
                  .formatted(n.number(estimate.low(), 3), n.number(estimate.high(), 3)));
    }
    String tiles =
        Html.tile(
                n.count(f.clients()),
                CLIENTS.in(language).formatted(n.percent((double) f.positives() / f.clients(), 2)))
            + Html.tile(
                n.number(f.auc(), 4), AUC.in(language).formatted(n.number(f.aucStandardError(), 4)))
            + Html.tile(
                n.number(f.cost(), 4),
                COST.in(language).formatted(n.number(f.costStandardError(), 4)))
            + slope
            + Html.tile(
                n.percent(f.threshold(), 2),
                THRESHOLD
                    .in(language)
                    .formatted(
                        n.percent(card.rule().greyLow(), 1), n.percent(card.rule().greyHigh(), 1)))
            + Html.tile(n.number(card.ranking().ks(), 3), KS.in(language))
            + Html.tile(n.number(f.brier(), 4), BRIER.in(language))
            + Html.tile(n.number(f.logLoss(), 4), LOG_LOSS.in(language));
    return Html.section(
        HEADING.in(language),
        "<p class=\"lead\">"
            + Html.escape(card.intendedUse().in(language))
            + "</p><div class=\"tiles\">"
            + tiles
            + "</div>");
  }
}
