package fr.pretadepenser.serving.chart;

import java.awt.BasicStroke;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleInsets;

/** What all pictures look alike in. */
final class Style {
  private Style() {}

  static JFreeChart chart(String title, Plot plot, Theme theme) {
    JFreeChart chart = new JFreeChart(null, Fonts.TITLE, plot, false);
    chart.setBackgroundPaint(theme.background());
    chart.setPadding(new RectangleInsets(14, 16, 12, 16));
    TextTitle text = new TextTitle(title, Fonts.TITLE);
    text.setPaint(theme.ink());
    text.setHorizontalAlignment(HorizontalAlignment.LEFT);
    text.setTextAlignment(HorizontalAlignment.LEFT);
    chart.setTitle(text);
    return chart;
  }

  static void plot(Plot plot, Theme theme) {
    plot.setBackgroundPaint(theme.background());
    plot.setOutlineVisible(false);
    plot.setInsets(new RectangleInsets(24, 0, 0, 0));
  }

  static void axis(ValueAxis axis, Theme theme) {
    axis.setLabelFont(Fonts.SMALL);
    axis.setLabelPaint(theme.muted());
    axis.setTickLabelFont(Fonts.SMALL);
    axis.setTickLabelPaint(theme.ink());
    axis.setAxisLinePaint(theme.muted());
    axis.setAxisLineStroke(new BasicStroke(1f));
    axis.setTickMarkPaint(theme.muted());
  }
}
