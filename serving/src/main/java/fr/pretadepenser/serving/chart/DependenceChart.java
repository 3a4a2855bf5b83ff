package fr.pretadepenser.serving.chart;

import fr.pretadepenser.contract.feature.Language;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.contract.feature.Unit;
import fr.pretadepenser.contract.importance.Dependence;
import fr.pretadepenser.contract.importance.Dependence.Part;
import java.awt.Color;
import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jfree.chart.ui.TextAnchor;

/** What the values of a feature do to the score: a mark per part, up if the risk rises. */
final class DependenceChart {
  private static final int WIDTH = 860;
  private static final int HEIGHT = 490;
  private static final double LEFT = 64;
  private static final double TOP = 38;
  private static final double TALL = 290;
  private static final int MOST_CATEGORIES = 8;
  private static final double MISSING_ROOM = 76;

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
  private static final Text KEY_CATEGORY =
      new Text(
          "Contribution moyenne en log-cotes, catégories les plus fréquentes ; trait vertical : du"
              + " 10e au 90e centile. %s clients.",
          "Mean contribution in log-odds, most frequent categories; vertical stroke: from the 10th"
              + " to the 90th percentile. %s clients.");
  private static final Text HIDDEN =
      new Text("Trop peu de clients : rien n'est montré.", "Too few clients: nothing is shown.");
  private static final Text POINT = new Text("%s : %s", "%s: %s");

  private final Dependence dependence;
  private final List<Part> parts;

  /** How many of the parts are of clients with a value. */
  private final int shown;

  private final Language language;
  private final Theme theme;

  private DependenceChart(Dependence dependence, Language language, Theme theme) {
    this.dependence = dependence;
    this.language = language;
    this.theme = theme;
    boolean category = dependence.unit() == Unit.CATEGORY;
    int most = category ? MOST_CATEGORIES : dependence.parts().size();
    this.parts = new ArrayList<>(dependence.parts().stream().limit(most).toList());
    this.shown = parts.size();
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
        : (dependence.unit() == Unit.CATEGORY ? KEY_CATEGORY : KEY)
            .in(language)
            .formatted(Numbers.whole(dependence.clients(), language));
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
        TOP + TALL + 78,
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
      Color color = color(part);
      double x = frame.x(i + 0.5);
      double y = frame.y(part.mean());
      boolean next = joined && i + 1 < shown;
      if (next) {
        double toY = frame.y(parts.get(i + 1).mean());
        pen.line(theme.neutral(), 1.2, x, y, frame.x(i + 1.5), toY);
      }
      pen.line(color, 2, x, frame.y(part.low()), x, frame.y(part.high()));
    }
    for (int i = 0; i < parts.size(); i++) {
      double x = frame.x(i + 0.5);
      double y = frame.y(parts.get(i).mean());
      pen.fill(color(parts.get(i)), mark(parts.get(i), x, y));
    }
  }

  private Color color(Part part) {
    return part.mean() == 0 ? theme.neutral() : part.mean() > 0 ? theme.raises() : theme.lowers();
  }

  /** Up or down; a dot where nothing moves. */
  private static Shape mark(Part part, double x, double y) {
    if (part.mean() == 0) {
      return Pen.disc(x, y, 5);
    }
    return part.mean() > 0 ? Pen.pointer(x, y - 6, -12) : Pen.pointer(x, y + 6, 12);
  }

  /** Scores with as many decimals each. */
  private String label(Part part) {
    Double value = part.value();
    return value != null && dependence.unit() == Unit.SCORE
        ? Numbers.plain(value, 2, language)
        : part.text().in(language);
  }

  /** Numbers as far as there is room for them; categories all, on two levels by turns. */
  private void drawLabels(Pen pen, Frame frame) {
    boolean category = dependence.unit() == Unit.CATEGORY;
    double room = category ? 2 * frame.width() / parts.size() - 12 : MISSING_ROOM;
    double end = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < parts.size(); i++) {
      boolean missing = i >= shown;
      boolean cut = category || missing;
      List<String> label =
          cut
              ? Labels.wrap(label(parts.get(i)), Fonts.SMALL, room, 2)
              : List.of(label(parts.get(i)));
      double half =
          label.stream().mapToDouble(line -> pen.width(line, Fonts.SMALL)).max().orElse(0) / 2;
      double x = frame.x(i + 0.5);
      double limit = cut || dependence.missing() == null ? Double.MAX_VALUE : missingFrom(frame);
      if (cut || (x - half >= end + 12 && x + half < limit)) {
        end = x + half;
        double down = category && i % 2 == 1 ? 2 * Pen.lineHeight(Fonts.SMALL) + 2 : 0;
        double middle = Math.min(x, frame.right() + 8 - half);
        double y = frame.bottom() + 9 + down;
        pen.line(theme.muted(), 1, x, frame.bottom(), x, y - 4);
        pen.lines(label, Fonts.SMALL, theme.ink(), middle, y, TextAnchor.TOP_CENTER);
      }
    }
  }

  /** Where the label of those without a value may begin. */
  private double missingFrom(Frame frame) {
    return frame.x(parts.size() - 0.5) - MISSING_ROOM / 2 - 6;
  }
}
