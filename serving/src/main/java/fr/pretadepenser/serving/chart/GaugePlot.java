package fr.pretadepenser.serving.chart;

import fr.pretadepenser.contract.feature.Language;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.contract.score.DecisionRule;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.TextAnchor;
import org.jspecify.annotations.Nullable;

/** A straight gauge: granted side, grey band, refused side, threshold, and the client's mark. */
final class GaugePlot extends Plot {
  private static final long serialVersionUID = 1L;
  private static final double BAR_TOP = 58;
  private static final double BAR_BOTTOM = 84;
  private static final double TICKS = 93;
  private static final double LEGEND = 132;

  private static final Text GRANTED = new Text("accordé : moins de %s", "granted: below %s");
  private static final Text BAND =
      new Text("une personne décide : %s à %s", "a person decides: %s to %s");
  private static final Text REFUSED = new Text("refusé : plus de %s", "refused: above %s");
  private static final Text THRESHOLD = new Text("seuil %s", "threshold %s");
  private static final Text RANGE = new Text("échelle de 0 à %s", "scale from 0 to %s");

  private final double probability;
  private final transient DecisionRule rule;
  private final transient ScoreChart.Scale scale;
  private final Language language;
  private final Theme theme;

  GaugePlot(
      double probability,
      DecisionRule rule,
      ScoreChart.Scale scale,
      Language language,
      Theme theme) {
    this.probability = probability;
    this.rule = rule;
    this.scale = scale;
    this.language = language;
    this.theme = theme;
  }

  @Override
  public String getPlotType() {
    return "Gauge";
  }

  @Override
  public void draw(
      Graphics2D graphics,
      Rectangle2D area,
      @Nullable Point2D anchor,
      @Nullable PlotState parent,
      @Nullable PlotRenderingInfo info) {
    graphics.translate(area.getMinX(), area.getMinY());
    double width = area.getWidth();
    drawZone(graphics, width, 0, rule.greyLow(), theme.lowers());
    drawZone(graphics, width, rule.greyLow(), rule.greyHigh(), theme.neutral());
    drawZone(graphics, width, rule.greyHigh(), scale.end(), theme.raises());
    drawThreshold(graphics, width);
    drawTicks(graphics, width);
    drawClient(graphics, width);
    drawLegend(graphics, width);
    graphics.translate(-area.getMinX(), -area.getMinY());
  }

  private double x(double width, double value) {
    return width * Math.min(value, scale.end()) / scale.end();
  }

  private void drawZone(Graphics2D graphics, double width, double from, double to, Color color) {
    double left = x(width, from);
    graphics.setPaint(color);
    graphics.fill(new Rectangle2D.Double(left, BAR_TOP, x(width, to) - left, BAR_BOTTOM - BAR_TOP));
  }

  private void drawThreshold(Graphics2D graphics, double width) {
    double x = x(width, rule.threshold());
    graphics.setPaint(theme.ink());
    graphics.setStroke(new BasicStroke(2f));
    graphics.draw(new Line2D.Double(x, BAR_TOP - 4, x, BAR_BOTTOM + 6));
    graphics.setFont(Fonts.STRONG);
    centred(graphics, threshold(), x, TICKS, width);
  }

  /** Ticks that would stand in the threshold's words are left out. */
  private void drawTicks(Graphics2D graphics, double width) {
    double threshold = x(width, rule.threshold());
    double room = graphics.getFontMetrics(Fonts.STRONG).stringWidth(threshold()) / 2.0 + 26;
    graphics.setFont(Fonts.SMALL);
    graphics.setPaint(theme.muted());
    graphics.setStroke(new BasicStroke(1f));
    for (int i = 0; i * scale.step() <= scale.end() + 1e-9; i++) {
      double x = x(width, i * scale.step());
      if (Math.abs(x - threshold) > room) {
        graphics.draw(new Line2D.Double(x, BAR_BOTTOM + 1, x, BAR_BOTTOM + 6));
        String label = Numbers.roundPercent(i * scale.step(), language);
        centred(graphics, label, x, TICKS, width);
      }
    }
  }

  private String threshold() {
    return THRESHOLD.in(language).formatted(Numbers.percent(rule.threshold(), language));
  }

  private void drawClient(Graphics2D graphics, double width) {
    double tip = BAR_TOP - 6;
    double x = x(width, probability);
    Path2D mark = new Path2D.Double();
    mark.moveTo(x, tip);
    mark.lineTo(x - 9, tip - 14);
    mark.lineTo(x + 9, tip - 14);
    mark.closePath();
    graphics.setPaint(theme.ink());
    graphics.fill(mark);
    graphics.setFont(Fonts.FIGURE);
    centred(graphics, Numbers.percent(probability, language), x, tip - 42, width);
  }

  private void drawLegend(Graphics2D graphics, double width) {
    String low = Numbers.percent(rule.greyLow(), language);
    String high = Numbers.percent(rule.greyHigh(), language);
    graphics.setFont(Fonts.LABEL);
    double x = drawKey(graphics, 0, theme.lowers(), GRANTED.in(language).formatted(low));
    x = drawKey(graphics, x, theme.neutral(), BAND.in(language).formatted(low, high));
    drawKey(graphics, x, theme.raises(), REFUSED.in(language).formatted(high));
    graphics.setFont(Fonts.SMALL);
    graphics.setPaint(theme.muted());
    String range = RANGE.in(language).formatted(Numbers.roundPercent(scale.end(), language));
    text(graphics, range, width, LEGEND + 26, TextAnchor.CENTER_RIGHT);
  }

  /** Draws one entry of the legend and gives the place of the next. */
  private double drawKey(Graphics2D graphics, double x, Color color, String label) {
    graphics.setPaint(color);
    graphics.fill(new Rectangle2D.Double(x, LEGEND - 6, 12, 12));
    graphics.setPaint(theme.ink());
    text(graphics, label, x + 18, LEGEND, TextAnchor.CENTER_LEFT);
    return x + 18 + graphics.getFontMetrics().stringWidth(label) + 22;
  }

  /** Centred at {@code x} as far as the picture's edges allow. */
  private static void centred(Graphics2D graphics, String text, double x, double y, double width) {
    double half = graphics.getFontMetrics().stringWidth(text) / 2.0;
    text(graphics, text, Math.min(Math.max(x, half), width - half), y, TextAnchor.TOP_CENTER);
  }

  private static void text(
      Graphics2D graphics, String text, double x, double y, TextAnchor anchor) {
    TextUtils.drawAlignedString(text, graphics, (float) x, (float) y, anchor);
  }
}
