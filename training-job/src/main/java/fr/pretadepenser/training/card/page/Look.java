package fr.pretadepenser.training.card.page;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Stroke;
import java.text.NumberFormat;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jspecify.annotations.Nullable;

/** How every plot of the card looks; lines differ by their strokes, so colour is never needed. */
final class Look {
  static final Font SMALL = new Font(Font.SANS_SERIF, Font.PLAIN, 11);
  static final Stroke SOLID = new BasicStroke(2f);
  static final Stroke THIN = new BasicStroke(1f);
  static final Stroke DASHED = dashes(2f, 6f, 4f);
  static final Stroke DOTTED = dashes(1.2f, 2f, 3f);

  private Look() {}

  private static Stroke dashes(float width, float on, float off) {
    return new BasicStroke(
        width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, new float[] {on, off}, 0f);
  }

  /** A chart without a title: the page's caption is its title. */
  static JFreeChart chart(Plot plot, boolean legend) {
    JFreeChart chart = new JFreeChart(null, SMALL, plot, legend);
    chart.setBackgroundPaint(null);
    chart.setPadding(new RectangleInsets(4, 2, 2, 12));
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    LegendTitle keys = chart.getLegend();
    if (keys != null) {
      keys.setPosition(RectangleEdge.BOTTOM);
      keys.setFrame(BlockBorder.NONE);
      keys.setBackgroundPaint(null);
      keys.setItemFont(SMALL);
      keys.setItemPaint(Svg.INK);
    }
    return chart;
  }

  static XYPlot grid(XYPlot plot) {
    plot.setDomainGridlinePaint(Svg.GRID);
    plot.setRangeGridlinePaint(Svg.GRID);
    plot.setDomainGridlineStroke(THIN);
    plot.setRangeGridlineStroke(THIN);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    return plot;
  }

  static NumberAxis axis(@Nullable String label, NumberFormat format, double low, double high) {
    NumberAxis axis = new NumberAxis(label);
    axis.setNumberFormatOverride(format);
    axis.setRange(low, high > low ? high : low + 1);
    style(axis);
    return axis;
  }

  static void style(ValueAxis axis) {
    axis.setLabelFont(SMALL);
    axis.setLabelPaint(Svg.SOFT);
    axis.setTickLabelFont(SMALL);
    axis.setTickLabelPaint(Svg.SOFT);
    axis.setAxisLinePaint(Svg.GRID);
    axis.setTickMarkPaint(Svg.GRID);
  }

  /** A line across the plot with its words. */
  static ValueMarker marker(double value, String words, Color color) {
    ValueMarker marker = new ValueMarker(value, color, DASHED);
    marker.setLabel(words);
    marker.setLabelFont(SMALL);
    marker.setLabelPaint(Svg.INK);
    marker.setLabelBackgroundColor(new Color(0, 0, 0, 0));
    marker.setLabelAnchor(RectangleAnchor.TOP_RIGHT);
    marker.setLabelTextAnchor(TextAnchor.TOP_LEFT);
    marker.setLabelOffset(new RectangleInsets(2, 4, 2, 4));
    return marker;
  }
}
