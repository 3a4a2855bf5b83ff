package fr.pretadepenser.serving.chart;

import fr.pretadepenser.contract.feature.Language;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.contract.feature.Unit;
import fr.pretadepenser.contract.position.PeerGroup;
import fr.pretadepenser.contract.position.Position;
import fr.pretadepenser.contract.position.Position.Group;
import java.awt.Color;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jfree.chart.ui.TextAnchor;

/**
 * Where a client stands in one feature: a row of bars per group, and a line through all of them.
 */
final class PositionChart {
  private static final int WIDTH = 940;
  private static final int HEIGHT = 590;
  private static final double LEFT = 190;
  private static final double RIGHT = 150;
  private static final double TOP = 34;
  private static final double ROW = 62;
  private static final double BAR = 44;

  private static final Text TITLE =
      new Text("%s : ce client parmi les autres", "%s: this client among others");
  private static final Text CLIENT = new Text("Ce client : %s", "This client: %s");
  private static final Text COUNT = new Text("%s clients", "%s clients");
  private static final Text RANK = new Text("rang %s sur 100", "rank %s of 100");
  private static final Text SHARE = new Text("%s ont cette valeur", "%s have this value");
  private static final Text NONE = new Text("%s sans valeur", "%s without a value");
  private static final Text HIDDEN =
      new Text("Moins de 10 clients : rien n'est montré", "Fewer than 10 clients: not shown");
  private static final Text KEY_NUMBER =
      new Text(
          "Hauteur : part du groupe dans chaque tranche. Losange : médiane du groupe. Rang : pour"
              + " 100 clients du groupe, combien ont une valeur plus basse.",
          "Height: share of the group in each class. Diamond: median of the group. Rank: of 100"
              + " clients of the group, how many have a lower value.");
  private static final Text KEY_CATEGORY =
      new Text("Hauteur : part du groupe.", "Height: share of the group.");
  private static final Text SIMILAR =
      new Text(
          "Clients semblables : les 100 plus proches dans les variables qui pèsent le plus.",
          "Similar clients: the 100 closest in the features that weigh most.");
  private static final Text DESCRIPTION = new Text("%s. %s %s", "%s. %s %s");

  private final Position position;
  private final Slots slots;
  private final Language language;
  private final Theme theme;

  private PositionChart(Position position, Language language, Theme theme) {
    this.position = position;
    this.slots = new Slots(position.axis(), language);
    this.language = language;
    this.theme = theme;
  }

  static Picture of(Position position, Language language, Theme theme) {
    PositionChart chart = new PositionChart(position, language, theme);
    String title = TITLE.in(language).formatted(position.axis().label().in(language));
    DrawnPlot plot = new DrawnPlot(theme, chart::draw);
    return new Picture(
        "position",
        title,
        chart.description(),
        language,
        Style.chart(title, plot, theme),
        WIDTH,
        HEIGHT);
  }

  private String client() {
    return CLIENT.in(language).formatted(position.axis().client().text().in(language));
  }

  private String description() {
    String groups =
        position.groups().stream()
            .map(group -> group.label().in(language) + " – " + group.sentence().in(language))
            .collect(Collectors.joining(" "));
    return DESCRIPTION.in(language).formatted(client(), groups, position.similarity().in(language));
  }

  private void draw(Pen pen, double width) {
    double room = width - LEFT - RIGHT;
    double bottom = TOP + ROW * position.groups().size();
    double most = position.groups().stream().mapToDouble(this::largestShare).max().orElse(1);
    for (int i = 0; i < position.groups().size(); i++) {
      drawGroup(pen, position.groups().get(i), TOP + ROW * (i + 1) - 8, room, most);
    }
    double labels = SlotAxis.draw(pen, slots, LEFT, bottom, room);
    drawClient(pen, bottom, room, width);
    boolean number = position.axis().unit() != Unit.CATEGORY;
    String key = (number ? KEY_NUMBER : KEY_CATEGORY).in(language) + " " + SIMILAR.in(language);
    pen.lines(
        Labels.wrap(key, Fonts.SMALL, width - 8, 4),
        Fonts.SMALL,
        theme.muted(),
        0,
        labels + 14,
        TextAnchor.TOP_LEFT);
  }

  private double largestShare(Group group) {
    long largest = Arrays.stream(slots.counts(group.counts())).max().orElse(0);
    return group.clients() == 0 ? 0 : (double) largest / group.clients();
  }

  private void drawGroup(Pen pen, Group group, double base, double room, double most) {
    String label = group.label().in(language);
    pen.text(label, Fonts.STRONG, theme.ink(), 0, base - 30, TextAnchor.TOP_LEFT);
    if (!group.shown()) {
      String hidden = HIDDEN.in(language);
      pen.text(hidden, Fonts.SMALL, theme.muted(), LEFT + 8, base - 14, TextAnchor.CENTER_LEFT);
      pen.line(theme.grid(), 1, LEFT, base, LEFT + room, base);
      return;
    }
    String clients = COUNT.in(language).formatted(Numbers.whole(group.clients(), language));
    pen.text(clients, Fonts.SMALL, theme.muted(), 0, base - 12, TextAnchor.TOP_LEFT);
    double slot = room / slots.count();
    long[] counts = slots.counts(group.counts());
    for (int i = 0; i < counts.length; i++) {
      double height = BAR * counts[i] / group.clients() / most;
      pen.bar(color(group.group()), LEFT + i * slot + 1, base - height, slot - 2, height);
    }
    pen.line(theme.muted(), 1, LEFT, base, LEFT + room, base);
    if (!group.quantiles().isEmpty()) {
      double median = group.quantiles().get(position.probabilities().indexOf(0.5));
      double x = LEFT + slot * slots.at(median);
      pen.fill(theme.background(), Pen.diamond(x, base, 7));
      pen.fill(theme.ink(), Pen.diamond(x, base, 5));
    }
    pen.text(
        standing(group),
        Fonts.LABEL,
        theme.ink(),
        LEFT + room + 14,
        base - 16,
        TextAnchor.CENTER_LEFT);
  }

  private Color color(PeerGroup group) {
    return switch (group) {
      case GRANTED, REPAID -> theme.lowers();
      case REFUSED, DEFAULTED -> theme.raises();
      case ALL, SIMILAR -> theme.neutral();
    };
  }

  private String standing(Group group) {
    Double percentile = group.percentile();
    Double share = group.share();
    if (percentile != null) {
      long rank = Math.min(99, Math.max(1, Math.round(100 * percentile)));
      return RANK.in(language).formatted(rank);
    }
    if (share != null) {
      return SHARE.in(language).formatted(Numbers.roundPercent(round(share), language));
    }
    double missing = (double) group.missing() / (group.missing() + group.clients());
    return NONE.in(language).formatted(Numbers.roundPercent(round(missing), language));
  }

  private static double round(double share) {
    return share < 0.1 ? Math.rint(1000 * share) / 1000 : Math.rint(100 * share) / 100;
  }

  private void drawClient(Pen pen, double bottom, double room, double width) {
    Double place = slots.client();
    if (place == null) {
      pen.text(client(), Fonts.STRONG, theme.ink(), LEFT, 8, TextAnchor.CENTER_LEFT);
      return;
    }
    double x = LEFT + room / slots.count() * place;
    pen.line(theme.ink(), 1.6, x, TOP - 8, x, bottom - 8);
    pen.fill(theme.ink(), Pen.pointer(x, TOP - 6, 10));
    pen.within(client(), Fonts.STRONG, theme.ink(), x, 8, LEFT, width);
  }
}
