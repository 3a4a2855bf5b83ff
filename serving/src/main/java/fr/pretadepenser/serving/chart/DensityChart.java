package fr.pretadepenser.serving.chart;

import fr.pretadepenser.contract.feature.Language;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.contract.position.Density;
import org.jfree.chart.ui.TextAnchor;

/** Two features at once: the more clients in a cell the larger its mark, the client a ring. */
final class DensityChart {
  private static final int WIDTH = 820;
  private static final int HEIGHT = 604;

  /** More of it under categories, which take up to four lines. */
  private static final int CATEGORIES = 52;

  private static final double LEFT = 150;
  private static final double TOP = 26;
  private static final double ROOM = 600;
  private static final double TALL = 430;

  private static final Text TITLE =
      new Text("%s et %s : ce client parmi les autres", "%s and %s: this client among others");
  private static final Text CLIENT = new Text("Ce client", "This client");
  private static final Text KEY =
      new Text(
          "Plus un rectangle est grand, plus de clients s'y trouvent, jusqu'à %s ; %s clients en tout.",
          "The larger a rectangle the more clients are there, up to %s; %s clients in all.");
  private static final Text HIDDEN =
      new Text(
          "Moins de 10 clients ont les deux valeurs : rien n'est montré.",
          "Fewer than 10 clients have both values: nothing is shown.");
  private static final Text MISSING =
      new Text(
          "Ce client n'est pas placé : une des deux valeurs n'est pas renseignée.",
          "This client is not placed: one of the two values is not provided.");
  private static final Text DESCRIPTION =
      new Text(
          "Ce client : %s, %s ; %s, %s. %s Sa case en compte %s.",
          "This client: %s, %s; %s, %s. %s Their cell holds %s.");

  private final Density density;
  private final Slots x;
  private final Slots y;
  private final long[][] counts;
  private final long most;
  private final Language language;
  private final Theme theme;

  private DensityChart(Density density, Language language, Theme theme) {
    this.density = density;
    this.x = new Slots(density.x(), language);
    this.y = new Slots(density.y(), language);
    this.counts = new long[y.count()][x.count()];
    this.language = language;
    this.theme = theme;
    long largest = 0;
    for (int row = 0; row < density.counts().size(); row++) {
      long[] cells = x.counts(density.counts().get(row));
      for (int column = 0; column < cells.length; column++) {
        counts[y.of(row)][column] += cells[column];
        largest = Math.max(largest, counts[y.of(row)][column]);
      }
    }
    this.most = largest;
  }

  static Picture of(Density density, Language language, Theme theme) {
    DensityChart chart = new DensityChart(density, language, theme);
    String title =
        TITLE
            .in(language)
            .formatted(
                density.x().label().in(language), lowerCase(density.y().label().in(language)));
    DrawnPlot plot = new DrawnPlot(theme, chart::draw);
    return new Picture(
        "density",
        title,
        chart.description(),
        language,
        Style.chart(title, plot, theme),
        WIDTH,
        HEIGHT + (chart.x.isCategory() ? CATEGORIES : 0));
  }

  private static String lowerCase(String label) {
    boolean acronym = label.length() > 1 && Character.isUpperCase(label.charAt(1));
    return acronym ? label : Character.toLowerCase(label.charAt(0)) + label.substring(1);
  }

  private String key() {
    return density.shown()
        ? KEY.in(language)
            .formatted(Numbers.whole(most, language), Numbers.whole(density.clients(), language))
        : HIDDEN.in(language);
  }

  private String description() {
    Integer column = density.x().client().bin();
    Integer row = density.y().client().bin();
    long cell =
        column == null || row == null || !density.shown() ? 0 : counts[y.of(row)][x.of(column)];
    return DESCRIPTION
        .in(language)
        .formatted(
            density.x().label().in(language),
            density.x().client().text().in(language),
            density.y().label().in(language),
            density.y().client().text().in(language),
            key(),
            Numbers.whole(cell, language));
  }

  private void draw(Pen pen, double width) {
    String label = density.y().label().in(language);
    pen.text(label, Fonts.STRONG, theme.ink(), 0, 4, TextAnchor.CENTER_LEFT);
    double bottom = TOP + TALL;
    drawCells(pen, bottom);
    pen.line(theme.muted(), 1, LEFT, bottom, LEFT + ROOM, bottom);
    pen.line(theme.muted(), 1, LEFT, TOP, LEFT, bottom);
    SlotAxis.drawUpwards(pen, y, LEFT, bottom, TALL, LEFT - 12);
    double end = SlotAxis.draw(pen, x, LEFT, bottom + 8, ROOM);
    pen.text(
        density.x().label().in(language),
        Fonts.STRONG,
        theme.ink(),
        LEFT + ROOM,
        end + 8,
        TextAnchor.TOP_RIGHT);
    drawClient(pen, bottom);
    pen.text(key(), Fonts.SMALL, theme.muted(), 0, end + 36, TextAnchor.TOP_LEFT);
    if (x.client() == null || y.client() == null) {
      String missing = MISSING.in(language);
      pen.text(missing, Fonts.STRONG, theme.ink(), width, 4, TextAnchor.CENTER_RIGHT);
    }
  }

  private void drawCells(Pen pen, double bottom) {
    double wide = ROOM / x.count();
    double tall = TALL / y.count();
    for (int row = 0; row < y.count(); row++) {
      for (int column = 0; column < x.count(); column++) {
        double middleX = LEFT + (column + 0.5) * wide;
        double middleY = bottom - (row + 0.5) * tall;
        if (counts[row][column] == 0) {
          pen.fill(theme.grid(), Pen.disc(middleX, middleY, 1));
        } else {
          double part = Math.sqrt((double) counts[row][column] / most);
          double w = Math.max(2.5, part * (wide - 2));
          double h = Math.max(2.5, part * (tall - 2));
          pen.bar(theme.lowers(), middleX - w / 2, middleY - h / 2, w, h);
        }
      }
    }
  }

  private void drawClient(Pen pen, double bottom) {
    Double across = x.client();
    Double up = y.client();
    if (across == null || up == null) {
      return;
    }
    double atX = LEFT + across * ROOM / x.count();
    double atY = bottom - up * TALL / y.count();
    pen.dashed(theme.ink(), atX, atY, atX, bottom);
    pen.dashed(theme.ink(), LEFT, atY, atX, atY);
    pen.fill(theme.background(), Pen.disc(atX, atY, 8));
    pen.outline(theme.ink(), 2.5, Pen.disc(atX, atY, 7));
    pen.fill(theme.ink(), Pen.disc(atX, atY, 2.5));
    String client = CLIENT.in(language);
    double half = pen.width(client, Fonts.STRONG) / 2 + 5;
    double middle = Math.min(Math.max(atX, LEFT + half), LEFT + ROOM - half);
    double textY = atY - TOP > 30 ? atY - 21 : atY + 21;
    pen.bar(theme.background(), middle - half, textY - 9, 2 * half, 18);
    pen.text(client, Fonts.STRONG, theme.ink(), middle, textY, TextAnchor.CENTER);
  }
}
