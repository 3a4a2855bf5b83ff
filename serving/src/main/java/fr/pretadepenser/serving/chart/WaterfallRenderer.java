package fr.pretadepenser.serving.chart;

import fr.pretadepenser.contract.feature.Language;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;

/** Draws each step as an arrow from where it starts to where it ends, with its signed size. */
final class WaterfallRenderer extends AbstractCategoryItemRenderer {
  private static final long serialVersionUID = 1L;
  private static final double THICKNESS = 16;
  private static final double HEAD = 8;
  private static final double GAP = 6;

  private final transient Waterfall waterfall;
  private final Theme theme;
  private final Language language;

  WaterfallRenderer(Waterfall waterfall, Theme theme, Language language) {
    this.waterfall = waterfall;
    this.theme = theme;
    this.language = language;
  }

  @Override
  public void drawItem(
      Graphics2D graphics,
      CategoryItemRendererState state,
      Rectangle2D area,
      CategoryPlot plot,
      CategoryAxis rows,
      ValueAxis axis,
      CategoryDataset dataset,
      int row,
      int column,
      int pass) {
    Waterfall.Step step = waterfall.steps().get(column);
    double y = middle(rows, column, area, plot);
    double from = axis.valueToJava2D(step.from(), area, plot.getRangeAxisEdge());
    double to = axis.valueToJava2D(step.to(), area, plot.getRangeAxisEdge());
    if (column > 0) {
      double above = middle(rows, column - 1, area, plot);
      graphics.setPaint(theme.muted());
      graphics.setStroke(new BasicStroke(1f));
      graphics.draw(new Line2D.Double(from, above, from, y));
    }
    if (waterfall.isEnd(column)) {
      drawEnd(graphics, area, to, y, Numbers.percent(Numbers.probability(step.to()), language));
    } else {
      graphics.setPaint(step.logOdds() > 0 ? theme.raises() : theme.lowers());
      graphics.fill(arrow(from, to, y));
      drawSize(graphics, step.logOdds(), area, from, to, y);
    }
  }

  private static double middle(CategoryAxis rows, int column, Rectangle2D area, CategoryPlot plot) {
    return rows.getCategoryMiddle(
        column, plot.getDataset().getColumnCount(), area, plot.getDomainAxisEdge());
  }

  private void drawEnd(Graphics2D graphics, Rectangle2D area, double x, double y, String text) {
    double radius = 6;
    graphics.setPaint(theme.ink());
    graphics.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    graphics.setFont(Fonts.STRONG);
    drawBeside(graphics, text, area, x + radius, x - radius, y, true);
  }

  private void drawSize(
      Graphics2D graphics, double logOdds, Rectangle2D area, double from, double to, double y) {
    graphics.setPaint(theme.ink());
    graphics.setFont(Fonts.SMALL);
    String text = Numbers.signed(logOdds, language);
    drawBeside(graphics, text, area, Math.max(from, to), Math.min(from, to), y, logOdds > 0);
  }

  /**
   * To the right of {@code right} or to the left of {@code left}, as preferred if there is room.
   */
  private static void drawBeside(
      Graphics2D graphics,
      String text,
      Rectangle2D area,
      double right,
      double left,
      double y,
      boolean preferRight) {
    double width = graphics.getFontMetrics().stringWidth(text) + GAP;
    boolean roomRight = right + width < area.getMaxX();
    boolean roomLeft = left - width > area.getMinX();
    if (preferRight ? roomRight || !roomLeft : !roomLeft) {
      TextUtils.drawAlignedString(
          text, graphics, (float) (right + GAP), (float) y, TextAnchor.CENTER_LEFT);
    } else {
      TextUtils.drawAlignedString(
          text, graphics, (float) (left - GAP), (float) y, TextAnchor.CENTER_RIGHT);
    }
  }

  private static Shape arrow(double from, double to, double y) {
    double half = THICKNESS / 2;
    double neck = to > from ? Math.max(from, to - HEAD) : Math.min(from, to + HEAD);
    Path2D arrow = new Path2D.Double();
    arrow.moveTo(from, y - half);
    arrow.lineTo(neck, y - half);
    arrow.lineTo(to, y);
    arrow.lineTo(neck, y + half);
    arrow.lineTo(from, y + half);
    arrow.closePath();
    return arrow;
  }
}
