package fr.pretadepenser.training.card.page;

import fr.pretadepenser.contract.feature.Language;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.training.card.Card;
import fr.pretadepenser.training.fairness.Fairness;
import fr.pretadepenser.training.fairness.Proxies;
import java.util.ArrayList;
import java.util.List;

/** Which protected attributes the model's features give away, and by which. */
final class ProxySection {
  private static final int MOST = 5;
  private static final Text HEADING =
      new Text(
          "D'autres variables trahissent-elles ces attributs ?",
          "Do other features give these attributes away?");
  private static final Text OFF =
      new Text(
          "Non mesuré (training.fairness.proxy-clients = 0).",
          "Not measured (training.fairness.proxy-clients = 0).");
  private static final Text WORDS =
      new Text(
          "Avec quelle AUC les variables du modèle devinent chaque groupe, sur %s clients jamais vus : 0,5 pas du tout, 1 comme s'il le voyait.",
          "With what AUC the model's features tell each group, on %s clients never seen: 0.5 not at all, 1 as if it saw it.");
  private static final Text FEATURE = new Text("variable", "feature");
  private static final Text SHARE = new Text("part du gain", "share of the gain");
  private static final Text CARRIERS =
      new Text("Par quoi on devine : %s", "What gives it away: %s");

  private ProxySection() {}

  static String of(Card card, Language language) {
    Fairness fairness = card.fairness();
    if (fairness == null || fairness.proxies().isEmpty()) {
      return Html.section(HEADING.in(language), Html.paragraph(OFF.in(language)));
    }
    Numbers n = new Numbers(language);
    List<String> plots = new ArrayList<>();
    List<String> tables = new ArrayList<>();
    for (Proxies proxies : fairness.proxies()) {
      plots.add(plot(proxies, n));
      List<List<String>> rows =
          proxies.carriers().stream()
              .limit(MOST)
              .map(
                  carrier ->
                      List.of(
                          Html.named(carrier.label().in(language), carrier.feature()),
                          n.percent(carrier.share(), 1)))
              .toList();
      tables.add(
          "<div><h3>"
              + Html.escape(CARRIERS.in(language).formatted(proxies.label().in(language)))
              + "</h3>"
              + Html.table(1, List.of(FEATURE.in(language), SHARE.in(language)), rows)
              + "</div>");
    }
    String words = WORDS.in(language).formatted(n.count(fairness.proxies().get(0).clients()));
    return Html.section(
        HEADING.in(language),
        Html.paragraph(words)
            + "<div class=\"plots three\">"
            + String.join("", plots)
            + String.join("", tables)
            + "</div>");
  }

  private static String plot(Proxies proxies, Numbers n) {
    String label = proxies.label().in(n.language());
    String words =
        String.join(
            ", ",
            proxies.aucs().entrySet().stream()
                .map(auc -> auc.getKey() + " " + n.number(auc.getValue().value(), 2))
                .toList());
    return new IntervalPlot(List.copyOf(proxies.aucs().keySet()))
        .series("AUC", proxies.aucs())
        .svg(
            Picture.third("proxy-" + proxies.feature() + "-" + n.language().tag(), label, words),
            "AUC",
            n.format(2),
            0.5);
  }
}
