package fr.pretadepenser.serving.chart;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jspecify.annotations.Nullable;

/** A plot drawn freely within its area. */
final class DrawnPlot extends Plot {
  private static final long serialVersionUID = 1L;

  /** Below the title. */
  private static final double GAP = 14;

  private final transient Drawing drawing;
  private final Theme theme;

  /** What is drawn, from the area's upper left corner on. */
  @FunctionalInterface
  interface Drawing {
    void draw(Pen pen, double width);
  }

  DrawnPlot(Theme theme, Drawing drawing) {
    this.theme = theme;
    this.drawing = drawing;
    Style.plot(this, theme);
  }

  @Override
  public String getPlotType() {
    return "Drawn";
  }

  @Override
  public void draw(
      Graphics2D graphics,
      Rectangle2D area,
      @Nullable Point2D anchor,
      @Nullable PlotState parent,
      @Nullable PlotRenderingInfo info) {
    graphics.translate(area.getMinX(), area.getMinY() + GAP);
    drawing.draw(new Pen(graphics, theme), area.getWidth());
    graphics.translate(-area.getMinX(), -area.getMinY() - GAP);
  }
}
