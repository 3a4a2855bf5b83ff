package fr.pretadepenser.training.card.page;

import java.text.NumberFormat;
import java.util.Map;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;

/** Lying bars with their names on the left and their numbers at the end. */
final class BarPlot {
  private static final int BAR = 22;
  private static final int REST = 12;
  private static final float NAMES = 0.62f;

  private BarPlot() {}

  /** As high as its bars need, whatever the picture says. */
  static String svg(Picture picture, Map<String, Double> bars, NumberFormat format) {
    DefaultCategoryDataset data = new DefaultCategoryDataset();
    bars.forEach((name, value) -> data.addValue(value, "value", name));
    double most = bars.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
    NumberAxis numbers = Look.axis(null, format, 0, most * 1.25);
    numbers.setVisible(false);
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
    renderer.setDefaultPositiveItemLabelPosition(
        new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
    CategoryPlot plot = new CategoryPlot(data, names, numbers, renderer);
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    plot.setRangeGridlinesVisible(false);
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
