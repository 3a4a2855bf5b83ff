package fr.pretadepenser.serving.chart;

import fr.pretadepenser.contract.feature.Language;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.contract.importance.Importance;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jfree.chart.ui.TextAnchor;

/** What weighs in the model: a bar per family, and one for each of the heaviest features. */
final class ImportanceChart {
  private static final int WIDTH = 820;
  private static final int MOST = 15;
  private static final double LEFT = 350;
  private static final double RIGHT = 60;
  private static final double ROW = 34;
  private static final double HEADING = 34;
  private static final int AROUND = 200;

  private static final Text TITLE =
      new Text("Ce qui pèse dans le score", "What weighs in the score");
  private static final Text FAMILIES = new Text("Par famille", "By family");
  private static final Text FEATURES = new Text("Par variable : %s sur %s", "By feature: %s of %s");

  private final List<Bar> families;
  private final List<Bar> features;
  private final String heading;
  private final String method;
  private final Language language;
  private final Theme theme;

  private record Bar(String label, double weight) {}

  private ImportanceChart(Importance importance, Language language, Theme theme) {
    this.language = language;
    this.theme = theme;
    this.families =
        importance.families().stream()
            .map(one -> new Bar(one.label().in(language), one.weight()))
            .toList();
    this.features =
        importance.features().stream()
            .limit(MOST)
            .map(one -> new Bar(one.label().in(language), one.weight()))
            .toList();
    this.heading = FEATURES.in(language).formatted(features.size(), importance.features().size());
    this.method = importance.method().in(language);
  }

  static Picture of(Importance importance, Language language, Theme theme) {
    ImportanceChart chart = new ImportanceChart(importance, language, theme);
    String title = TITLE.in(language);
    int rows = chart.families.size() + chart.features.size();
    return new Picture(
        "importance",
        title,
        chart.description(),
        language,
        Style.chart(title, new DrawnPlot(theme, chart::draw), theme),
        WIDTH,
        AROUND + (int) (ROW * rows));
  }

  private String description() {
    String bars =
        Stream.concat(families.stream(), features.stream())
            .map(bar -> bar.label() + " " + Numbers.plain(bar.weight(), 3, language))
            .collect(Collectors.joining(language == Language.FR ? " ; " : "; "));
    return method + " " + bars + ".";
  }

  private void draw(Pen pen, double width) {
    double y = section(pen, FAMILIES.in(language), families, 0, width);
    y = section(pen, heading, features, y + 10, width);
    pen.lines(
        Labels.wrap(method, Fonts.SMALL, width - 8, 3),
        Fonts.SMALL,
        theme.muted(),
        0,
        y + 12,
        TextAnchor.TOP_LEFT);
  }

  private double section(Pen pen, String title, List<Bar> bars, double top, double width) {
    pen.text(title, Fonts.STRONG, theme.ink(), 0, top + 10, TextAnchor.CENTER_LEFT);
    double most = bars.stream().mapToDouble(Bar::weight).max().orElse(1);
    double y = top + HEADING - 8;
    for (Bar bar : bars) {
      double middle = y + ROW / 2;
      List<String> label = Labels.wrap(bar.label(), Fonts.SMALL, LEFT - 14, 2);
      double first = middle - (label.size() - 1) * Pen.lineHeight(Fonts.SMALL) / 2;
      pen.lines(label, Fonts.SMALL, theme.ink(), LEFT - 10, first, TextAnchor.CENTER_RIGHT);
      double length = Math.max(1, (width - LEFT - RIGHT) * bar.weight() / most);
      pen.bar(theme.lowers(), LEFT, middle - 8, length, 16);
      pen.text(
          Numbers.plain(bar.weight(), 3, language),
          Fonts.SMALL,
          theme.ink(),
          LEFT + length + 7,
          middle,
          TextAnchor.CENTER_LEFT);
      y += ROW;
    }
    pen.line(theme.muted(), 1, LEFT, top + HEADING - 8, LEFT, y);
    return y;
  }
}
