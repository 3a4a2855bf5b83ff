package fr.pretadepenser.serving.chart;

import fr.pretadepenser.contract.feature.Language;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.contract.score.Decision;
import fr.pretadepenser.contract.score.DecisionRule;
import fr.pretadepenser.contract.score.Score;
import java.util.Objects;

/** The gauge: where the probability stands against the threshold and the grey band. */
final class ScoreChart {
  private static final int WIDTH = 760;
  private static final int HEIGHT = 222;

  private static final Text HEADING =
      new Text("Probabilité de difficultés de paiement", "Probability of payment difficulties");
  private static final Text TITLE = new Text("%s : %s", "%s: %s");
  private static final Text DESCRIPTION =
      new Text(
          "%s. Le seuil est à %s ; de %s à %s une personne décide. L'échelle va de 0 à %s.",
          "%s. The threshold is at %s; from %s to %s a person decides. The scale goes from 0 to %s.");

  private ScoreChart() {}

  /** The gauge of a score that has a probability. */
  static Picture of(Score score, Language language, Theme theme) {
    double probability = Objects.requireNonNull(score.probability());
    DecisionRule rule = score.rule();
    Scale scale = Scale.of(probability, rule);
    String heading = HEADING.in(language);
    String title = TITLE.in(language).formatted(heading, Numbers.percent(probability, language));
    String description =
        DESCRIPTION
            .in(language)
            .formatted(
                decision(rule.decide(probability)).in(language),
                Numbers.percent(rule.threshold(), language),
                Numbers.percent(rule.greyLow(), language),
                Numbers.percent(rule.greyHigh(), language),
                Numbers.roundPercent(scale.end(), language));
    GaugePlot plot = new GaugePlot(probability, rule, scale, language, theme);
    Style.plot(plot, theme);
    return new Picture(
        "score", title, description, language, Style.chart(heading, plot, theme), WIDTH, HEIGHT);
  }

  private static Text decision(Decision decision) {
    return switch (decision) {
      case GRANTED -> new Text("Côté accordé", "On the granted side");
      case REVIEW -> new Text("Dans la zone grise", "Within the grey band");
      case REFUSED -> new Text("Côté refusé", "On the refused side");
    };
  }

  /**
   * The part of 0 to 100 % that is shown: most clients stand far below 50 %, where a full scale
   * would be empty.
   *
   * @param end greatest probability shown
   * @param step between two ticks
   */
  record Scale(double end, double step) {
    static Scale of(double probability, DecisionRule rule) {
      double least =
          Math.max(3.5 * rule.threshold(), Math.max(1.1 * probability, 1.1 * rule.greyHigh()));
      for (double end : new double[] {0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8}) {
        if (end >= least) {
          return new Scale(end, end <= 0.05 ? 0.01 : end <= 0.1 ? 0.02 : end <= 0.3 ? 0.05 : 0.1);
        }
      }
      return new Scale(1, 0.1);
    }
  }
}
