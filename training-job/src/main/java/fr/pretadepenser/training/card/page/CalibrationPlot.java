package fr.pretadepenser.training.card.page;

import fr.pretadepenser.contract.feature.Language;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.training.card.Probability;
import fr.pretadepenser.training.evaluate.Isotonic;
import fr.pretadepenser.training.evaluate.Reliability;
import java.awt.geom.Ellipse2D;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Predicted against observed by tenth, the diagonal, and the isotonic curve as a check. */
final class CalibrationPlot {
  private static final Text TITLE =
      new Text("Probabilité prédite et part observée", "Predicted probability and observed share");
  private static final Text PREDICTED = new Text("probabilité prédite", "predicted probability");
  private static final Text OBSERVED = new Text("part en difficulté", "share with difficulties");
  private static final Text TENTHS =
      new Text("dixièmes de clients, avec intervalle", "tenths of clients, with interval");
  private static final Text PERFECT = new Text("parfait", "perfect");
  private static final Text ISOTONIC = new Text("courbe isotone", "isotonic curve");
  private static final Text WORDS =
      new Text(
          "Du dixième le moins risqué, %s prédit et %s observé, au plus risqué, %s et %s.",
          "From the least risky tenth, %s predicted and %s observed, to the riskiest, %s and %s.");

  private CalibrationPlot() {}

  static String svg(Probability probability, Numbers numbers) {
    Language language = numbers.language();
    double most =
        1.05
            * probability.reliability().stream()
                .mapToDouble(r -> Math.max(r.predicted(), r.observed().high()))
                .max()
                .orElse(1);
    XYIntervalSeries tenths = new XYIntervalSeries(TENTHS.in(language));
    for (Reliability r : probability.reliability()) {
      double x = r.predicted();
      tenths.add(x, x, x, r.observed().value(), r.observed().low(), r.observed().high());
    }
    XYIntervalSeriesCollection points = new XYIntervalSeriesCollection();
    points.addSeries(tenths);
    XYErrorRenderer marks = new XYErrorRenderer();
    marks.setDrawXError(false);
    marks.setSeriesPaint(0, Svg.BLUE);
    marks.setSeriesShape(0, new Ellipse2D.Double(-4, -4, 8, 8));
    marks.setErrorStroke(Look.SOLID);
    NumberAxis x = Look.axis(PREDICTED.in(language), numbers.percentFormat(0), 0, most);
    NumberAxis y = Look.axis(OBSERVED.in(language), numbers.percentFormat(0), 0, most);
    XYPlot plot = Look.grid(new XYPlot(points, x, y, marks));
    plot.setDataset(1, lines(probability, most, language));
    XYLineAndShapeRenderer strokes = new XYLineAndShapeRenderer(true, false);
    strokes.setSeriesPaint(0, Svg.SOFT);
    strokes.setSeriesStroke(0, Look.DASHED);
    strokes.setSeriesPaint(1, Svg.BROWN);
    strokes.setSeriesStroke(1, Look.DOTTED);
    strokes.setDrawSeriesLineAsPath(true);
    plot.setRenderer(1, strokes);
    Reliability first = probability.reliability().get(0);
    Reliability last = probability.reliability().get(probability.reliability().size() - 1);
    String words =
        WORDS
            .in(language)
            .formatted(
                numbers.percent(first.predicted(), 1),
                numbers.percent(first.observed().value(), 1),
                numbers.percent(last.predicted(), 1),
                numbers.percent(last.observed().value(), 1));
    return Picture.half("calibration-" + language.tag(), TITLE.in(language), words)
        .draw(Look.chart(plot, true));
  }

  private static XYSeriesCollection lines(Probability probability, double most, Language language) {
    XYSeries perfect = new XYSeries(PERFECT.in(language));
    perfect.add(0, 0);
    perfect.add(most, most);
    XYSeries isotonic = new XYSeries(ISOTONIC.in(language), false, true);
    for (Isotonic step : probability.isotonic()) {
      if (step.to() <= most) {
        isotonic.add(step.from(), step.observed());
        isotonic.add(step.to(), step.observed());
      }
    }
    XYSeriesCollection lines = new XYSeriesCollection();
    lines.addSeries(perfect);
    lines.addSeries(isotonic);
    return lines;
  }
}
