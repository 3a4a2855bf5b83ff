package fr.pretadepenser.training.card.page;

import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.Marker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** One line within the band of its interval. */
final class BandPlot {
  private final YIntervalSeries series = new YIntervalSeries("value", false, true);
  private final List<Marker> across = new ArrayList<>();
  private final List<Marker> along = new ArrayList<>();
  private final NumberAxis x;
  private final NumberAxis y;

  BandPlot(NumberAxis x, NumberAxis y) {
    this.x = x;
    this.y = y;
  }

  BandPlot point(double at, double value, double low, double high) {
    series.add(at, value, low, high);
    return this;
  }

  /** A mark at a place of the x axis. */
  BandPlot at(Marker marker) {
    across.add(marker);
    return this;
  }

  /** A mark at a place of the y axis. */
  BandPlot level(Marker marker) {
    along.add(marker);
    return this;
  }

  String svg(Picture picture) {
    YIntervalSeriesCollection data = new YIntervalSeriesCollection();
    data.addSeries(series);
    DeviationRenderer renderer = new DeviationRenderer(true, false);
    renderer.setSeriesPaint(0, Svg.BLUE);
    renderer.setSeriesFillPaint(0, Svg.BLUE);
    renderer.setSeriesStroke(0, Look.SOLID);
    renderer.setAlpha(0.18f);
    XYPlot plot = Look.grid(new XYPlot(data, x, y, renderer));
    across.forEach(marker -> plot.addDomainMarker(marker, Layer.BACKGROUND));
    along.forEach(marker -> plot.addRangeMarker(marker, Layer.BACKGROUND));
    return picture.draw(Look.chart(plot, false));
  }
}
