package fr.pretadepenser.training.card.page;

import fr.pretadepenser.training.evaluate.Estimate;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.text.NumberFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.util.ShapeUtils;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** Named estimates as marks with their intervals, one line each; up to two series of them. */
final class IntervalPlot {
  private static final int ROW = 26;
  private static final int REST = 44;
  private static final int LEGEND = 26;

  private static final double APART = 0.15;

  private final XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
  private final XYErrorRenderer renderer = new XYErrorRenderer();
  private final List<String> rows;
  private final Map<String, Map<String, Estimate>> series = new LinkedHashMap<>();
  private double low = Double.POSITIVE_INFINITY;
  private double high = Double.NEGATIVE_INFINITY;

  IntervalPlot(List<String> rows) {
    this.rows = List.copyOf(rows);
  }

  /** A series of estimates by row; rows without one stay empty. */
  IntervalPlot series(String name, Map<String, Estimate> estimates) {
    series.put(name, estimates);
    return this;
  }

  private void add(String name, Map<String, Estimate> estimates) {
    int place = data.getSeriesCount();
    double shift = series.size() == 1 ? 0 : (2 * place - 1) * APART;
    XYIntervalSeries marks = new XYIntervalSeries(name, false, true);
    estimates.forEach(
        (row, estimate) -> {
          double y = rows.indexOf(row) + shift;
          marks.add(estimate.value(), estimate.low(), estimate.high(), y, y, y);
          low = Math.min(low, estimate.low());
          high = Math.max(high, estimate.high());
        });
    data.addSeries(marks);
    Color color = place == 0 ? Svg.BLUE : Svg.BROWN;
    Shape shape = place == 0 ? new Ellipse2D.Double(-4, -4, 8, 8) : ShapeUtils.createDiamond(4.5f);
    renderer.setSeriesPaint(place, color);
    renderer.setSeriesShape(place, shape);
    renderer.setSeriesShapesFilled(place, place == 0);
  }

  /** The reference line may be NaN for none. */
  String svg(Picture picture, String axis, NumberFormat format, double reference) {
    series.forEach(this::add);
    SymbolAxis names = new SymbolAxis(null, rows.toArray(String[]::new));
    Look.style(names);
    names.setTickLabelPaint(Svg.INK);
    names.setGridBandsVisible(false);
    names.setInverted(true);
    names.setRange(-0.5, rows.size() - 0.5);
    double least = Double.isNaN(reference) ? low : Math.min(low, reference);
    double most = Double.isNaN(reference) ? high : Math.max(high, reference);
    double margin = Math.max(0.05 * (most - least), 1e-3);
    XYPlot plot =
        Look.grid(
            new XYPlot(
                data, Look.axis(axis, format, least - margin, most + margin), names, renderer));
    plot.setRangeGridlinesVisible(false);
    plot.setAxisOffset(new RectangleInsets(0, 4, 0, 0));
    renderer.setDrawYError(false);
    renderer.setCapLength(4);
    renderer.setErrorStroke(Look.THIN);
    if (!Double.isNaN(reference)) {
      plot.addDomainMarker(new ValueMarker(reference, Svg.SOFT, Look.DASHED));
    }
    boolean several = data.getSeriesCount() > 1;
    Picture fitted =
        new Picture(
            picture.id(),
            picture.title(),
            picture.words(),
            picture.width(),
            rows.size() * ROW + REST + (several ? LEGEND : 0));
    return fitted.draw(Look.chart(plot, several));
  }
}
