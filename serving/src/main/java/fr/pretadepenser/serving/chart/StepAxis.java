package fr.pretadepenser.serving.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;

/** Writes what each step is: the feature's label, and under it the client's value. */
final class StepAxis extends CategoryAxis {
  private static final long serialVersionUID = 1L;
  private static final int LABEL_LINES = 2;

  private final transient Waterfall waterfall;
  private final Theme theme;
  private final double width;

  /** An axis whose texts take at most {@code width}. */
  StepAxis(Waterfall waterfall, Theme theme, double width) {
    this.waterfall = waterfall;
    this.theme = theme;
    this.width = width;
    setAxisLineVisible(false);
    setTickMarksVisible(false);
    setLowerMargin(0.03);
    setUpperMargin(0.01);
    setMaximumCategoryLabelWidthRatio(1f);
  }

  @Override
  @SuppressWarnings("rawtypes") // as JFreeChart declares it
  protected TextBlock createLabel(
      Comparable category, float limit, RectangleEdge edge, Graphics2D graphics) {
    int index = (Integer) category;
    Waterfall.Step step = waterfall.steps().get(index);
    TextBlock block = new TextBlock();
    block.setLineAlignment(HorizontalAlignment.RIGHT);
    Font font = waterfall.isEnd(index) ? Fonts.STRONG : Fonts.LABEL;
    for (String line : Labels.wrap(step.label(), font, width, LABEL_LINES)) {
      block.addLine(line, font, theme.ink());
    }
    for (String line : Labels.wrap(step.value(), Fonts.SMALL, width, 1)) {
      block.addLine(line, Fonts.SMALL, theme.muted());
    }
    return block;
  }
}
