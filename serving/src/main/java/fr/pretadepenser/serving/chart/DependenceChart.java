package fr.pretadepenser.serving.chart;

import fr.pretadepenser.contract.feature.Language;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.contract.feature.Unit;
import fr.pretadepenser.contract.importance.Dependence;
import fr.pretadepenser.contract.importance.Dependence.Part;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jfree.chart.ui.TextAnchor;

/** What the values of a feature do to the score: a mark per part, up if the risk rises. */
final class DependenceChart {
  private static final int WIDTH = 860;
  private static final int HEIGHT = 478;
  private static final double LEFT = 64;
  private static final double TOP = 30;
  private static final double TALL = 300;
  private static final double LEAST_DISTANCE = 74;

  private static final Text TITLE =
      new Text("%s : effet sur le score", "%s: what it does to the score");
  private static final Text RAISES = new Text("▲ augmente le risque", "▲ raises the risk");
  private static final Text LOWERS = new Text("▼ réduit le risque", "▼ lowers the risk");
  private static final Text KEY =
      new Text(
          "Contribution moyenne en log-cotes, par tranche de valeurs voisines ; trait vertical : du"
              + " 10e au 90e centile. %s clients.",
          "Mean contribution in log-odds, by class of neighbouring values; vertical stroke: from"
              + " the 10th to the 90th percentile. %s clients.");
  private static final Text HIDDEN =
      new Text("Trop peu de clients : rien n'est montré.", "Too few clients: nothing is shown.");
  private static final Text POINT = new Text("%s : %s", "%s: %s");

  private final Dependence dependence;
  private final List<Part> parts;
  private final Language language;
  private final Theme theme;

  private DependenceChart(Dependence dependence, Language language, Theme theme) {
    this.dependence = dependence;
    this.language = language;
    this.theme = theme;
    this.parts = new ArrayList<>(dependence.parts());
    if (dependence.missing() != null) {
      parts.add(dependence.missing());
    }
  }

  static Picture of(Dependence dependence, Language language, Theme theme) {
    DependenceChart chart = new DependenceChart(dependence, language, theme);
    String title = TITLE.in(language).formatted(dependence.label().in(language));
    return new Picture(
        "dependence",
        title,
        chart.description(),
        language,
        Style.chart(title, new DrawnPlot(theme, chart::draw), theme),
        WIDTH,
        HEIGHT);
  }

  private String key() {
    return parts.isEmpty()
        ? HIDDEN.in(language)
        : KEY.in(language).formatted(Numbers.whole(dependence.clients(), language));
  }

  private String description() {
    return key()
        + " "
        + parts.stream()
            .map(
                part ->
                    POINT
                        .in(language)
                        .formatted(part.text().in(language), Numbers.signed(part.mean(), language)))
            .collect(Collectors.joining(language == Language.FR ? " ; " : "; "));
  }

  private void draw(Pen pen, double width) {
    Frame frame = frame(width - LEFT - 8);
    if (!parts.isEmpty()) {
      drawGrid(pen, frame);
      drawParts(pen, frame);
      drawLabels(pen, frame);
    }
    pen.lines(
        Labels.wrap(key(), Fonts.SMALL, width - 8, 2),
        Fonts.SMALL,
        theme.muted(),
        0,
        TOP + TALL + 58,
        TextAnchor.TOP_LEFT);
  }

  private Frame frame(double width) {
    double low = parts.stream().mapToDouble(Part::low).min().orElse(0);
    double high = parts.stream().mapToDouble(Part::high).max().orElse(0);
    double margin = Math.max(0.08 * (high - low), 0.02);
    return new Frame(
        LEFT,
        TOP,
        width,
        TALL,
        0,
        Math.max(1, parts.size()),
        Math.min(low, 0) - margin,
        Math.max(high, 0) + margin);
  }

  private void drawGrid(Pen pen, Frame frame) {
    for (double tick : Frame.ticks(frame.minY(), frame.maxY(), 7)) {
      double y = frame.y(tick);
      pen.line(
          tick == 0 ? theme.muted() : theme.grid(), tick == 0 ? 1.5 : 1, LEFT, y, frame.right(), y);
      String label = tick == 0 ? "0" : Numbers.signed(tick, language);
      pen.text(label, Fonts.SMALL, theme.ink(), LEFT - 8, y, TextAnchor.CENTER_RIGHT);
    }
    pen.text(
        RAISES.in(language), Fonts.STRONG, theme.raises(), LEFT, TOP - 14, TextAnchor.CENTER_LEFT);
    double end = LEFT + pen.width(RAISES.in(language), Fonts.STRONG) + 24;
    pen.text(
        LOWERS.in(language), Fonts.STRONG, theme.lowers(), end, TOP - 14, TextAnchor.CENTER_LEFT);
  }

  private void drawParts(Pen pen, Frame frame) {
    boolean joined = dependence.unit() != Unit.CATEGORY;
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      Color color = part.mean() > 0 ? theme.raises() : theme.lowers();
      double x = frame.x(i + 0.5);
      double y = frame.y(part.mean());
      boolean next = joined && i + 1 < dependence.parts().size();
      if (next) {
        double toY = frame.y(parts.get(i + 1).mean());
        pen.line(theme.neutral(), 1.2, x, y, frame.x(i + 1.5), toY);
      }
      pen.line(color, 2, x, frame.y(part.low()), x, frame.y(part.high()));
    }
    for (int i = 0; i < parts.size(); i++) {
      boolean raises = parts.get(i).mean() > 0;
      double x = frame.x(i + 0.5);
      double y = frame.y(parts.get(i).mean());
      pen.fill(
          raises ? theme.raises() : theme.lowers(),
          raises ? Pen.pointer(x, y - 6, -12) : Pen.pointer(x, y + 6, 12));
    }
  }

  /** Scores with as many decimals each. */
  private String label(Part part) {
    Double value = part.value();
    return value != null && dependence.unit() == Unit.SCORE
        ? Numbers.plain(value, 2, language)
        : part.text().in(language);
  }

  private void drawLabels(Pen pen, Frame frame) {
    double slot = frame.width() / parts.size();
    double last = Double.NEGATIVE_INFINITY;
    boolean missing = dependence.missing() != null;
    for (int i = 0; i < parts.size(); i++) {
      double x = frame.x(i + 0.5);
      boolean end = missing && i == parts.size() - 1;
      boolean room = x - last >= LEAST_DISTANCE;
      boolean clear = !missing || frame.right() - slot / 2 - x >= LEAST_DISTANCE;
      if (end || (room && clear)) {
        last = x;
        List<String> label =
            Labels.wrap(label(parts.get(i)), Fonts.SMALL, LEAST_DISTANCE - 6, 3);
        pen.line(theme.muted(), 1, x, frame.bottom(), x, frame.bottom() + 5);
        double half =
            label.stream().mapToDouble(line -> pen.width(line, Fonts.SMALL)).max().orElse(0) / 2;
        double middle = Math.min(x, frame.right() + 8 - half);
        pen.lines(
            label, Fonts.SMALL, theme.ink(), middle, frame.bottom() + 9, TextAnchor.TOP_CENTER);
      }
    }
  }
}
