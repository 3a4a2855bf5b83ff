package fr.pretadepenser.training.card.page;

import java.awt.Color;
import java.awt.Stroke;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Lines over numbers, told apart by their strokes, with lines across at chosen places. */
final class LinePlot {
  private final XYSeriesCollection data = new XYSeriesCollection();
  private final XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
  private final List<ValueMarker> markers = new ArrayList<>();
  private final NumberAxis x;
  private final NumberAxis y;

  LinePlot(NumberAxis x, NumberAxis y) {
    this.x = x;
    this.y = y;
    renderer.setDrawSeriesLineAsPath(true);
  }

  LinePlot line(String name, Color color, Stroke stroke, List<Point2D> points) {
    XYSeries series = new XYSeries(name, false, true);
    points.forEach(point -> series.add(point.getX(), point.getY()));
    renderer.setSeriesPaint(data.getSeriesCount(), color);
    renderer.setSeriesStroke(data.getSeriesCount(), stroke);
    data.addSeries(series);
    return this;
  }

  LinePlot at(double place, String words) {
    markers.add(Look.marker(place, words, Svg.SOFT));
    return this;
  }

  String svg(Picture picture) {
    XYPlot plot = Look.grid(new XYPlot(data, x, y, renderer));
    markers.forEach(plot::addDomainMarker);
    return picture.draw(Look.chart(plot, data.getSeriesCount() > 1));
  }
}
