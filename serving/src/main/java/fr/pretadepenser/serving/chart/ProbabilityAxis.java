package fr.pretadepenser.serving.chart;

import fr.pretadepenser.contract.feature.Language;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** Log-odds, where contributions add up, with ticks at probabilities, which people read. */
final class ProbabilityAxis extends NumberAxis {
  private static final long serialVersionUID = 1L;
  private static final double[] TICKS = {
    0.5, 0.1, 0.2, 0.05, 0.02, 0.01, 0.8, 0.9, 0.3, 0.005, 0.7, 0.95, 0.002, 0.001, 0.98, 0.99,
    0.03, 0.4, 0.6, 0.15, 0.08, 0.0001, 0.999, 0.00001, 0.9999, 0.06, 0.04, 0.07, 0.12, 0.25
  };
  private static final double LEAST_DISTANCE = 52;

  private final Language language;

  ProbabilityAxis(String label, Language language) {
    super(label);
    this.language = language;
    setAutoRangeIncludesZero(false);
  }

  /** Ticks by rank of roundness, skipping those that would stand too close to one before. */
  @Override
  public List<NumberTick> refreshTicks(
      Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
    List<NumberTick> ticks = new ArrayList<>();
    List<Double> taken = new ArrayList<>();
    for (double probability : TICKS) {
      double value = Numbers.logOdds(probability);
      double x = valueToJava2D(value, area, edge);
      boolean within = getRange().contains(value);
      if (within && taken.stream().allMatch(other -> Math.abs(other - x) >= LEAST_DISTANCE)) {
        taken.add(x);
        String label = Numbers.roundPercent(probability, language);
        ticks.add(new NumberTick(value, label, TextAnchor.TOP_CENTER, TextAnchor.TOP_CENTER, 0));
      }
    }
    return ticks;
  }
}
