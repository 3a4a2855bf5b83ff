package fr.pretadepenser.training.card.page;

import java.text.NumberFormat;
import java.util.Map;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.data.category.DefaultCategoryDataset;

/** Lying bars with their names on the left and their numbers at the end. */
final class BarPlot {
  private static final int BAR = 22;
  private static final int REST = 34;
  private static final float NAMES = 0.55f;

  private BarPlot() {}

  /** As high as its bars need, whatever the picture says. */
  static String svg(Picture picture, Map<String, Double> bars, NumberFormat format, String axis) {
    DefaultCategoryDataset data = new DefaultCategoryDataset();
    bars.forEach((name, value) -> data.addValue(value, "value", name));
    double most = bars.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
    NumberAxis numbers = Look.axis(axis, format, 0, most * 1.25);
    CategoryAxis names = new CategoryAxis();
    names.setTickLabelFont(Look.SMALL);
    names.setTickLabelPaint(Svg.INK);
    names.setAxisLinePaint(Svg.GRID);
    names.setTickMarksVisible(false);
    names.setMaximumCategoryLabelWidthRatio(NAMES);
    names.setLowerMargin(0.01);
    names.setUpperMargin(0.01);
    BarRenderer renderer = new BarRenderer();
    renderer.setBarPainter(new StandardBarPainter());
    renderer.setShadowVisible(false);
    renderer.setSeriesPaint(0, Svg.BLUE);
    renderer.setItemMargin(0);
    renderer.setDefaultItemLabelGenerator(new StandardCategoryItemLabelGenerator("{2}", format));
    renderer.setDefaultItemLabelsVisible(true);
    renderer.setDefaultItemLabelFont(Look.SMALL);
    renderer.setDefaultItemLabelPaint(Svg.INK);
    CategoryPlot plot = new CategoryPlot(data, names, numbers, renderer);
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    plot.setRangeGridlinePaint(Svg.GRID);
    plot.setRangeGridlineStroke(Look.THIN);
    Picture fitted =
        new Picture(
            picture.id(),
            picture.title(),
            picture.words(),
            picture.width(),
            bars.size() * BAR + REST);
    return fitted.draw(Look.chart(plot, false));
  }
}
