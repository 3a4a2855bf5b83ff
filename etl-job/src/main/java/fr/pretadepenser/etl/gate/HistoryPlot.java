package fr.pretadepenser.etl.gate;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.text.NumberFormat;
import java.text.SimpleDateFormat;
import java.time.Instant;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TimeZone;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.DateTickUnit;
import org.jfree.chart.axis.DateTickUnitType;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.util.ShapeUtils;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * A figure over the last nights: a line for those before, a diamond for tonight, a band for what
 * passes without a warning.
 *
 * @param id unique on the page
 * @param title the figure's name
 * @param past by night, oldest first
 * @param at tonight
 * @param tonight the figure
 * @param band around the nights before
 */
record HistoryPlot(
    String id,
    String title,
    SortedMap<Instant, Double> past,
    Instant at,
    double tonight,
    Bounds band) {

  private static final int WIDTH = 340;
  private static final int HEIGHT = 150;
  private static final Font TITLE = new Font(Font.SANS_SERIF, Font.BOLD, 12);
  private static final Font SMALL = new Font(Font.SANS_SERIF, Font.PLAIN, 11);
  private static final TimeZone UTC = TimeZone.getTimeZone("UTC");
  private static final double DAY = 86_400_000;

  String svg() {
    String words =
        "%s: %s tonight, %s the night before"
            .formatted(
                title,
                Bounds.show(tonight, band.percent()),
                Bounds.show(past.getOrDefault(past.lastKey(), tonight), band.percent()));
    return Svg.draw(chart(), WIDTH, HEIGHT, id, words);
  }

  private JFreeChart chart() {
    XYSeries before = new XYSeries("before");
    past.forEach((night, value) -> before.add((double) night.toEpochMilli(), (double) value));
    XYSeries now = new XYSeries("tonight");
    now.add((double) at.toEpochMilli(), tonight);
    XYSeriesCollection data = new XYSeriesCollection();
    data.addSeries(before);
    data.addSeries(now);
    XYPlot plot = new XYPlot(data, dates(), numbers(), renderer());
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinePaint(Svg.GRID);
    plot.setRangeGridlineStroke(new BasicStroke(1f));
    plot.addRangeMarker(new IntervalMarker(band.low(), band.high(), Svg.BAND), Layer.BACKGROUND);
    JFreeChart chart = new JFreeChart(null, TITLE, plot, false);
    chart.setBackgroundPaint(null);
    chart.setPadding(new RectangleInsets(4, 4, 4, 10));
    TextTitle text = new TextTitle(title, TITLE);
    text.setPaint(Svg.INK);
    text.setHorizontalAlignment(HorizontalAlignment.LEFT);
    chart.setTitle(text);
    return chart;
  }

  private DateAxis dates() {
    DateAxis axis = new DateAxis(null, UTC, Locale.ENGLISH);
    double first = past.firstKey().toEpochMilli();
    double last = at.toEpochMilli();
    double margin = Math.max(DAY / 4, (last - first) * 0.04);
    axis.setRange(first - margin, last + margin);
    int days = (int) Math.max(1, Math.round((last - first) / DAY / 4));
    SimpleDateFormat format = new SimpleDateFormat("d MMM", Locale.ENGLISH);
    format.setTimeZone(UTC);
    axis.setTickUnit(new DateTickUnit(DateTickUnitType.DAY, days, format));
    style(axis);
    return axis;
  }

  private NumberAxis numbers() {
    NumberAxis axis = new NumberAxis();
    axis.setAutoRangeIncludesZero(false);
    double low = Math.min(lowest(), band.low());
    double high = Math.max(highest(), band.high());
    double margin = Math.max((high - low) * 0.1, 1e-9);
    axis.setRange(low - margin, high + margin);
    NumberFormat format =
        band.percent()
            ? NumberFormat.getPercentInstance(Locale.ENGLISH)
            : NumberFormat.getCompactNumberInstance(Locale.ENGLISH, NumberFormat.Style.SHORT);
    format.setMaximumFractionDigits(high - low < (band.percent() ? 0.05 : 5) ? 2 : 1);
    axis.setNumberFormatOverride(format);
    style(axis);
    return axis;
  }

  private double lowest() {
    return Math.min(tonight, past.values().stream().mapToDouble(v -> v).min().orElse(tonight));
  }

  private double highest() {
    return Math.max(tonight, past.values().stream().mapToDouble(v -> v).max().orElse(tonight));
  }

  private static XYLineAndShapeRenderer renderer() {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer();
    series(renderer, 0, Svg.BLUE, 2.5f);
    series(renderer, 1, Svg.BROWN, 6f);
    renderer.setDefaultStroke(new BasicStroke(2f));
    renderer.setAutoPopulateSeriesStroke(false);
    return renderer;
  }

  private static void series(XYLineAndShapeRenderer renderer, int series, Color color, float size) {
    renderer.setSeriesPaint(series, color);
    renderer.setSeriesShape(series, ShapeUtils.createDiamond(size));
  }

  private static void style(ValueAxis axis) {
    axis.setTickLabelFont(SMALL);
    axis.setTickLabelPaint(Svg.SOFT);
    axis.setAxisLinePaint(Svg.GRID);
    axis.setTickMarkPaint(Svg.GRID);
  }
}
