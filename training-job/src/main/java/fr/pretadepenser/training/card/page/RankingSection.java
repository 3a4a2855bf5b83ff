package fr.pretadepenser.training.card.page;

import fr.pretadepenser.contract.feature.Language;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.training.card.Card;
import fr.pretadepenser.training.evaluate.RankCurve;
import fr.pretadepenser.training.evaluate.RankCurve.Point;
import java.awt.geom.Point2D;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jfree.chart.axis.NumberAxis;

/** What refusing the riskiest catches: gains, lift, Kolmogorov-Smirnov, ROC. */
final class RankingSection {
  private static final Text HEADING =
      new Text("Sépare-t-il les clients ?", "Does it tell clients apart?");
  private static final Text WORDS =
      new Text(
          "Le dixième le plus risqué contient %s des clients en difficulté, %s fois sa part. L'écart de Kolmogorov-Smirnov est %s, atteint à une probabilité de %s.",
          "The riskiest tenth holds %s of the clients with difficulties, %s times its share. The Kolmogorov-Smirnov distance is %s, reached at a probability of %s.");
  private static final Text GAINS = new Text("Gains", "Gains");
  private static final Text LIFT =
      new Text(
          "Gain par dixième, en fois la part moyenne", "Lift by tenth, in times the average share");
  private static final Text KS = new Text("Kolmogorov-Smirnov", "Kolmogorov-Smirnov");
  private static final Text ROC = new Text("Courbe ROC", "ROC curve");
  private static final Text REFUSED =
      new Text("part refusée, les plus risqués d'abord", "share refused, riskiest first");
  private static final Text CAUGHT = new Text("clients en difficulté", "clients with difficulties");
  private static final Text SPOILED = new Text("clients sans difficulté", "clients without");
  private static final Text CHANCE = new Text("au hasard", "by chance");
  private static final Text MODEL = new Text("modèle", "model");
  private static final Text SHARE = new Text("part refusée d'entre eux", "share of them refused");
  private static final Text TENTH = new Text("dixième %d", "tenth %d");

  private RankingSection() {}

  static String of(Card card, Language language) {
    Numbers n = new Numbers(language);
    RankCurve curve = card.ranking();
    String tag = language.tag();
    String words =
        WORDS
            .in(language)
            .formatted(
                n.percent(curve.caughtAt(0.1), 1),
                n.number(10 * curve.caughtAt(0.1), 2),
                n.number(curve.ks(), 3),
                n.percent(curve.ksAt(), 1));
    double ksPlace =
        curve.points().stream()
            .filter(point -> point.probability() <= curve.ksAt())
            .mapToDouble(Point::refused)
            .findFirst()
            .orElse(0);
    String gains =
        new LinePlot(axis(REFUSED, n), axis(SHARE, n))
            .line(
                MODEL.in(language),
                Svg.BLUE,
                Look.SOLID,
                points(curve, Point::refused, Point::caught))
            .line(CHANCE.in(language), Svg.SOFT, Look.DASHED, diagonal())
            .svg(Picture.half("gains-" + tag, GAINS.in(language), words));
    String ks =
        new LinePlot(axis(REFUSED, n), axis(SHARE, n))
            .line(
                CAUGHT.in(language),
                Svg.BLUE,
                Look.SOLID,
                points(curve, Point::refused, Point::caught))
            .line(
                SPOILED.in(language),
                Svg.BROWN,
                Look.DASHED,
                points(curve, Point::refused, Point::spoiled))
            .at(ksPlace, "KS " + n.number(curve.ks(), 3))
            .svg(Picture.half("ks-" + tag, KS.in(language), words));
    String auc = "AUC " + n.number(card.figures().auc(), 3);
    String roc =
        new LinePlot(axis(SPOILED, n), axis(CAUGHT, n))
            .line(auc, Svg.BLUE, Look.SOLID, points(curve, Point::spoiled, Point::caught))
            .line(CHANCE.in(language), Svg.SOFT, Look.DASHED, diagonal())
            .svg(Picture.half("roc-" + tag, ROC.in(language), auc));
    String lift =
        BarPlot.svg(
            Picture.half("lift-" + tag, LIFT.in(language), words),
            lift(curve, language),
            n.fixed(2));
    return Html.section(
        HEADING.in(language), Html.paragraph(words) + Html.plots(gains, lift, ks, roc));
  }

  private static Map<String, Double> lift(RankCurve curve, Language language) {
    Map<String, Double> lift = new LinkedHashMap<>();
    for (int tenth = 1; tenth <= 10; tenth++) {
      double share = curve.caughtAt(tenth / 10.0) - curve.caughtAt((tenth - 1) / 10.0);
      lift.put(TENTH.in(language).formatted(tenth), 10 * share);
    }
    return lift;
  }

  private static NumberAxis axis(Text label, Numbers n) {
    return Look.axis(label.in(n.language()), n.percentFormat(0), 0, 1);
  }

  private static List<Point2D> points(
      RankCurve curve, ToDoubleFunction<Point> x, ToDoubleFunction<Point> y) {
    return curve.points().stream()
        .<Point2D>map(point -> new Point2D.Double(x.applyAsDouble(point), y.applyAsDouble(point)))
        .toList();
  }

  private static List<Point2D> diagonal() {
    return List.of(new Point2D.Double(0, 0), new Point2D.Double(1, 1));
  }
}
