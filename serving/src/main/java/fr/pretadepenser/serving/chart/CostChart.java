package fr.pretadepenser.serving.chart;

import fr.pretadepenser.contract.feature.Language;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.contract.importance.CostCurve;
import fr.pretadepenser.contract.importance.CostCurve.Point;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.List;
import org.jfree.chart.ui.TextAnchor;

/** What each threshold would have cost: a line in its interval, the model's threshold on it. */
final class CostChart {
  private static final int WIDTH = 820;
  private static final int HEIGHT = 484;
  private static final double LEFT = 64;
  private static final double TOP = 40;
  private static final double TALL = 310;

  private static final Text TITLE =
      new Text("Ce que coûterait chaque seuil", "What each threshold would cost");
  private static final Text THRESHOLD =
      new Text("seuil du modèle : %s", "threshold of the model: %s");
  private static final Text BEST = new Text("coût le plus bas mesuré : %s", "lowest measured: %s");
  private static final Text AXIS =
      new Text(
          "Seuil : refusé à partir de cette probabilité",
          "Threshold: refused from this probability");
  private static final Text COST =
      new Text(
          "Coût moyen par demande, en refus à tort",
          "Mean cost per application, in false refusals");
  private static final Text KEY =
      new Text(
          "Bande : intervalle à 95 %. Mesuré sur des clients que le modèle n'avait jamais vus.",
          "Band: 95% interval. Measured on clients whom the model had never seen.");
  private static final Text DESCRIPTION =
      new Text(
          "Au seuil du modèle, %s, une demande coûte en moyenne %s refus à tort ; au seuil le moins"
              + " coûteux mesuré, %s, elle en coûte %s. La courbe va de %s à %s.",
          "At the threshold of the model, %s, an application costs %s false refusals on average; at"
              + " the cheapest measured, %s, it costs %s. The curve goes from %s to %s.");

  private final CostCurve curve;
  private final Language language;
  private final Theme theme;

  private CostChart(CostCurve curve, Language language, Theme theme) {
    this.curve = curve;
    this.language = language;
    this.theme = theme;
  }

  static Picture of(CostCurve curve, Language language, Theme theme) {
    CostChart chart = new CostChart(curve, language, theme);
    String title = TITLE.in(language);
    return new Picture(
        "costs",
        title,
        chart.description(),
        language,
        Style.chart(title, new DrawnPlot(theme, chart::draw), theme),
        WIDTH,
        HEIGHT);
  }

  private double last() {
    return curve.points().get(curve.points().size() - 1).threshold();
  }

  private String description() {
    return DESCRIPTION
        .in(language)
        .formatted(
            Numbers.percent(curve.threshold(), language),
            Numbers.plain(curve.cost(), 2, language),
            Numbers.percent(curve.bestThreshold(), language),
            Numbers.plain(curve.bestCost(), 2, language),
            Numbers.roundPercent(curve.points().get(0).threshold(), language),
            Numbers.percent(last(), language));
  }

  private void draw(Pen pen, double width) {
    double most = curve.points().stream().mapToDouble(Point::high).max().orElse(1);
    Frame frame = new Frame(LEFT, TOP, width - LEFT - 12, TALL, 0, last(), 0, 1.08 * most);
    pen.text(COST.in(language), Fonts.SMALL, theme.muted(), 0, 6, TextAnchor.CENTER_LEFT);
    drawGrid(pen, frame);
    drawCurve(pen, frame);
    drawThresholds(pen, frame);
    pen.text(
        AXIS.in(language),
        Fonts.SMALL,
        theme.muted(),
        frame.right(),
        frame.bottom() + 30,
        TextAnchor.TOP_RIGHT);
    pen.text(
        KEY.in(language), Fonts.SMALL, theme.muted(), 0, frame.bottom() + 58, TextAnchor.TOP_LEFT);
  }

  private void drawGrid(Pen pen, Frame frame) {
    for (double tick : Frame.ticks(0, frame.maxY(), 6)) {
      double y = frame.y(tick);
      pen.line(tick == 0 ? theme.muted() : theme.grid(), 1, LEFT, y, frame.right(), y);
      String label = Numbers.plain(tick, tick == 0 ? 0 : 1, language);
      pen.text(label, Fonts.SMALL, theme.ink(), LEFT - 8, y, TextAnchor.CENTER_RIGHT);
    }
    for (double tick : Frame.ticks(0, frame.maxX(), 8)) {
      double x = frame.x(tick);
      pen.line(theme.muted(), 1, x, frame.bottom(), x, frame.bottom() + 5);
      String label = Numbers.roundPercent(tick, language);
      pen.text(label, Fonts.SMALL, theme.ink(), x, frame.bottom() + 9, TextAnchor.TOP_CENTER);
    }
  }

  private void drawCurve(Pen pen, Frame frame) {
    List<Point> points = curve.points();
    Path2D band = new Path2D.Double();
    Path2D line = new Path2D.Double();
    for (int i = 0; i < points.size(); i++) {
      double x = frame.x(points.get(i).threshold());
      if (i == 0) {
        band.moveTo(x, frame.y(points.get(i).high()));
        line.moveTo(x, frame.y(points.get(i).cost()));
      } else {
        band.lineTo(x, frame.y(points.get(i).high()));
        line.lineTo(x, frame.y(points.get(i).cost()));
      }
    }
    for (int i = points.size() - 1; i >= 0; i--) {
      band.lineTo(frame.x(points.get(i).threshold()), frame.y(points.get(i).low()));
    }
    band.closePath();
    Color blue = theme.lowers();
    pen.fill(new Color(blue.getRed(), blue.getGreen(), blue.getBlue(), 56), band);
    pen.outline(blue, 2.2, line);
  }

  private void drawThresholds(Pen pen, Frame frame) {
    double x = frame.x(curve.threshold());
    pen.dashed(theme.ink(), x, TOP - 4, x, frame.bottom());
    pen.fill(theme.ink(), Pen.disc(x, frame.y(curve.cost()), 5));
    String threshold =
        THRESHOLD.in(language).formatted(Numbers.percent(curve.threshold(), language));
    pen.within(threshold, Fonts.STRONG, theme.ink(), x, TOP - 14, LEFT, frame.right());
    double bestX = frame.x(Math.min(curve.bestThreshold(), frame.maxX()));
    double bestY = frame.y(curve.bestCost());
    pen.fill(theme.background(), Pen.diamond(bestX, bestY, 8));
    pen.outline(theme.raises(), 2.5, Pen.diamond(bestX, bestY, 6));
    String best = BEST.in(language).formatted(Numbers.percent(curve.bestThreshold(), language));
    // Away from the threshold's line, unless the picture's edge is nearer than the text is long.
    double length = pen.width(best, Fonts.LABEL) + 24;
    boolean right =
        bestX + length <= frame.right() && (bestX >= x || bestX - length < frame.left());
    double labelX = right ? bestX + 14 : bestX - 14;
    double labelY = Math.min(bestY + 36, frame.bottom() - 14);
    pen.line(theme.muted(), 1, bestX, bestY + 8, labelX, labelY - 8);
    pen.text(
        best,
        Fonts.LABEL,
        theme.ink(),
        labelX,
        labelY,
        right ? TextAnchor.CENTER_LEFT : TextAnchor.CENTER_RIGHT);
  }
}
