package fr.pretadepenser.serving.chart;

import fr.pretadepenser.contract.feature.Language;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.contract.score.DecisionRule;
import fr.pretadepenser.contract.score.Explanation;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.stream.Collectors;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;

/** The waterfall: from the average client's probability to this client's, reason by reason. */
final class ExplanationChart {
  private static final int WIDTH = 940;
  private static final int LABELS = 350;
  private static final int ROW = 52;
  private static final int AROUND_ROWS = 150;

  private static final Text TITLE =
      new Text(
          "Du client moyen à ce client : %s de probabilité de difficultés de paiement",
          "From the average client to this one: %s probability of payment difficulties");
  private static final Text AXIS =
      new Text(
          "Probabilité de difficultés de paiement ; les valeurs signées, en log-cote, s'additionnent",
          "Probability of payment difficulties; the signed values, in log-odds, add up");
  private static final Text RAISES = new Text("+ augmente le risque", "+ raises the risk");
  private static final Text LOWERS = new Text("\u2212 réduit le risque", "\u2212 lowers the risk");
  private static final Text BAND =
      new Text("une personne décide : %s à %s", "a person decides: %s to %s");
  private static final Text THRESHOLD = new Text("seuil %s", "threshold %s");
  private static final Text STEP = new Text("%s (%s) : %s", "%s (%s): %s");
  private static final Text DESCRIPTION =
      new Text(
          "Départ %s, seuil %s. Contributions, en log-cote : %s. Arrivée %s.",
          "Start %s, threshold %s. Contributions, in log-odds: %s. End %s.");

  private ExplanationChart() {}

  static Picture of(Explanation explanation, Language language, Theme theme) {
    Waterfall waterfall = Waterfall.of(explanation, language);
    DecisionRule rule = explanation.score().rule();
    CategoryPlot plot = plot(waterfall, rule, language, theme);
    String end = Numbers.percent(Numbers.probability(explanation.logOdds()), language);
    String title = TITLE.in(language).formatted(end);
    JFreeChart chart = Style.chart(title, plot, theme);
    LegendTitle legend = new LegendTitle(plot);
    legend.setPosition(RectangleEdge.TOP);
    legend.setHorizontalAlignment(HorizontalAlignment.LEFT);
    legend.setItemFont(Fonts.LABEL);
    legend.setItemPaint(theme.ink());
    legend.setItemLabelPadding(new RectangleInsets(2, 4, 2, 18));
    legend.setBackgroundPaint(theme.background());
    chart.addSubtitle(legend);
    return new Picture(
        "explanation",
        title,
        description(explanation, waterfall, language),
        language,
        chart,
        WIDTH,
        AROUND_ROWS + ROW * waterfall.steps().size());
  }

  private static CategoryPlot plot(
      Waterfall waterfall, DecisionRule rule, Language language, Theme theme) {
    DefaultCategoryDataset rows = new DefaultCategoryDataset();
    for (int i = 0; i < waterfall.steps().size(); i++) {
      rows.addValue(waterfall.steps().get(i).to(), "step", Integer.valueOf(i));
    }
    ProbabilityAxis axis = new ProbabilityAxis(AXIS.in(language), language);
    Style.axis(axis, theme);
    double threshold = Numbers.logOdds(rule.threshold());
    double[] extent = waterfall.extent();
    double least = Math.min(extent[0], threshold);
    double most = Math.max(extent[1], threshold);
    double margin = 0.14 * Math.max(most - least, 0.5);
    axis.setRange(least - margin, most + margin);

    CategoryPlot plot =
        new CategoryPlot(
            rows,
            new StepAxis(waterfall, theme, LABELS - 12),
            axis,
            new WaterfallRenderer(waterfall, theme, language));
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_RIGHT);
    AxisSpace labels = new AxisSpace();
    labels.setLeft(LABELS);
    plot.setFixedDomainAxisSpace(labels);
    Style.plot(plot, theme);
    plot.setRangeGridlinePaint(theme.grid());
    plot.setRangeGridlineStroke(new BasicStroke(1f));
    plot.setFixedLegendItems(legend(rule, language, theme));
    addRule(plot, rule, language, theme);
    return plot;
  }

  private static void addRule(
      CategoryPlot plot, DecisionRule rule, Language language, Theme theme) {
    IntervalMarker band =
        new IntervalMarker(Numbers.logOdds(rule.greyLow()), Numbers.logOdds(rule.greyHigh()));
    band.setPaint(theme.band());
    band.setAlpha(0.55f);
    plot.addRangeMarker(band, Layer.BACKGROUND);
    ValueMarker threshold = new ValueMarker(Numbers.logOdds(rule.threshold()));
    threshold.setPaint(theme.ink());
    threshold.setStroke(
        new BasicStroke(
            1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, new float[] {5f, 4f}, 0f));
    String percent = Numbers.percent(rule.threshold(), language);
    threshold.setLabel(THRESHOLD.in(language).formatted(percent));
    threshold.setLabelFont(Fonts.SMALL);
    threshold.setLabelPaint(theme.ink());
    threshold.setLabelBackgroundColor(new Color(0, true));
    // On the side of the line that has more room.
    boolean left = plot.getRangeAxis().getRange().getCentralValue() < threshold.getValue();
    threshold.setLabelAnchor(left ? RectangleAnchor.TOP_LEFT : RectangleAnchor.TOP_RIGHT);
    threshold.setLabelTextAnchor(left ? TextAnchor.TOP_RIGHT : TextAnchor.TOP_LEFT);
    threshold.setLabelOffset(new RectangleInsets(2, 4, 0, 4));
    plot.addRangeMarker(threshold, Layer.BACKGROUND);
  }

  private static LegendItemCollection legend(DecisionRule rule, Language language, Theme theme) {
    LegendItemCollection legend = new LegendItemCollection();
    legend.add(item(RAISES.in(language), pointer(1), theme.raises(), theme));
    legend.add(item(LOWERS.in(language), pointer(-1), theme.lowers(), theme));
    String band =
        BAND.in(language)
            .formatted(
                Numbers.percent(rule.greyLow(), language),
                Numbers.percent(rule.greyHigh(), language));
    legend.add(item(band, new Rectangle2D.Double(-6, -6, 12, 12), theme.band(), theme));
    return legend;
  }

  private static LegendItem item(String label, Shape shape, Color color, Theme theme) {
    LegendItem item = new LegendItem(label, null, null, null, shape, color);
    item.setLabelPaint(theme.ink());
    return item;
  }

  private static Shape pointer(int direction) {
    Path2D pointer = new Path2D.Double();
    pointer.moveTo(-7.0 * direction, -6);
    pointer.lineTo(0, -6);
    pointer.lineTo(7.0 * direction, 0);
    pointer.lineTo(0, 6);
    pointer.lineTo(-7.0 * direction, 6);
    pointer.closePath();
    return pointer;
  }

  private static String description(
      Explanation explanation, Waterfall waterfall, Language language) {
    String steps =
        waterfall.steps().stream()
            .filter(step -> !step.value().isEmpty())
            .map(
                step ->
                    STEP.in(language)
                        .formatted(
                            step.label(), step.value(), Numbers.signed(step.logOdds(), language)))
            .collect(Collectors.joining(language == Language.FR ? " ; " : "; "));
    return DESCRIPTION
        .in(language)
        .formatted(
            Numbers.percent(Numbers.probability(explanation.baseline()), language),
            Numbers.percent(explanation.score().rule().threshold(), language),
            steps,
            Numbers.percent(Numbers.probability(explanation.logOdds()), language));
  }
}
